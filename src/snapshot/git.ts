import type { Environment } from '../base/environment.ts'
import { hasCode } from '../base/files.ts'
import { type CommandResult, runCommand } from '../base/process.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import { gitOptions } from './git-environment.ts'

export interface GitCall {
  /** Any directory of the repository. */
  readonly cwd: string
  /** Made by `gitEnvironment`. */
  readonly env: Environment
  readonly stdin?: Uint8Array
  readonly signal?: AbortSignal
}

/** Runs one git command and gives its result whatever its exit code. No argument may hold text of the user's but after `--`. */
export async function tryGit(args: readonly string[], call: GitCall): Promise<CommandResult> {
  try {
    return await runCommand(['git', ...gitOptions, ...args], call)
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
    const hint = 'install git 2.39 or newer and put it on PATH'
    throw new LoomFailure('environment', { code: 'git/missing', message: 'git is not on PATH', hint }, error)
  }
}

/** Like `tryGit`, but an exit code other than 0 is a failure `git/failed` with git's own words. Gives standard output. */
export async function git(args: readonly string[], call: GitCall): Promise<Buffer> {
  const { exitCode, stdout, stderr } = await tryGit(args, call)
  if (exitCode === 0) return stdout
  const words = stderr.toString('utf8').trim().split('\n')
  const said = words.find((line) => line.startsWith('fatal:') || line.startsWith('error:')) ?? words[0] ?? ''
  throw new LoomFailure('environment', {
    code: /No space left on device/.test(stderr.toString('utf8')) ? 'snapshot/disk-full' : 'git/failed',
    message: `git ${args[0] ?? ''} failed: ${said.replace(/^(fatal|error): /, '')}`,
    // Git does not say why it could not.
    hint: /^error: unable to (write|create) file/m.test(stderr.toString('utf8'))
      ? 'free some space: mostly a disk is full then'
      : 'run the same git command in the repository to see more',
  })
}

/** Splits what git prints with `-z`. The pieces are views of the buffer: names are bytes, not text. */
export function splitNul(output: Buffer): Buffer[] {
  const pieces: Buffer[] = []
  let start = 0
  for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
    pieces.push(output.subarray(start, end))
    start = end + 1
  }
  if (start < output.length) pieces.push(output.subarray(start))
  return pieces
}
