import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A program that stands in for `ssh`, and what it was called with. */
export interface FakeSsh {
  /** For the variables of whoever calls it. */
  readonly env: Readonly<Record<string, string>>
  /** Every call so far. */
  calls(): readonly { readonly pid: number; readonly args: readonly string[] }[]
}

/** Says when it is called, and joins its standard streams to the engine's socket; or fails as `$SSH_FAILS` says. */
const program = `#!${process.execPath}
const { connect } = require('node:net')
require('node:fs').writeFileSync(process.env.SSH_CALLS + '/' + process.pid, JSON.stringify(process.argv.slice(2)))
if (process.env.SSH_FAILS) {
  process.stderr.write('Warning: Permanently added the host.\\n' + process.env.SSH_FAILS + '\\r\\n')
  process.exit(255)
}
const engine = connect({ path: process.env.SSH_ENGINE, allowHalfOpen: true })
process.stdin.pipe(engine)
engine.pipe(process.stdout)
engine.on('end', () => engine.end())
engine.on('close', () => process.exit(0))
process.stdout.on('error', () => process.exit(1))
`

/** Puts it into a directory of its own below `directory`. */
export function installSsh(directory: string, socketPath = '/var/run/docker.sock'): FakeSsh {
  const [bin, calls] = [join(directory, 'bin'), join(directory, 'calls')]
  mkdirSync(bin)
  mkdirSync(calls)
  writeFileSync(join(bin, 'ssh'), program)
  chmodSync(join(bin, 'ssh'), 0o755)
  return {
    env: { PATH: `${bin}:${process.env['PATH'] ?? ''}`, SSH_CALLS: calls, SSH_ENGINE: socketPath },
    calls: () =>
      readdirSync(calls).map((name) => {
        const args = JSON.parse(readFileSync(join(calls, name), 'utf8')) as string[]
        return { pid: Number(name), args }
      }),
  }
}
