import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { basename } from 'node:path'
import type { ShellRequest } from './provider.ts'

/** What makes a shell read no profile: those differ from machine to machine and change what the job had. */
const withoutProfile: Readonly<Record<string, readonly string[]>> = {
  bash: ['--noprofile', '--norc'],
  zsh: ['-f'],
  fish: ['--no-config'],
}

/** Runs a shell on this process's own standard streams. Ctrl-C is the shell's while it runs. */
export async function runHostShell(
  { command, isTerminal }: ShellRequest,
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<number> {
  const own = env['SHELL'] ?? ''
  const arguments_ = withoutProfile[basename(own)]
  const isOwn = command === undefined && isTerminal && arguments_ !== undefined
  const argv = command === undefined ? [] : ['-c', /^[-+]/.test(command) ? ` ${command}` : command]
  const ignore = () => undefined
  process.on('SIGINT', ignore)
  try {
    const child = spawn(isOwn ? own : 'sh', isOwn ? arguments_ : argv, { cwd, env, stdio: 'inherit' })
    return await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', (code, signal) => {
        resolve(signal === null ? (code ?? 0) : 128 + constants.signals[signal])
      })
    })
  } finally {
    process.off('SIGINT', ignore)
  }
}
