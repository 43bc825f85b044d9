import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import type { Environment } from './environment.ts'

export interface CommandOptions {
  cwd?: string
  /** The whole environment of the child; nothing is inherited beside it. */
  env: Environment
  /** Written to standard input, which is closed afterwards. Absent: end of file at once. */
  stdin?: string | Uint8Array
  signal?: AbortSignal
}

export interface CommandResult {
  /** Null when a signal ended the process. */
  exitCode: number | null
  signal: NodeJS.Signals | null
  stdout: Buffer
  stderr: Buffer
}

/**
 * Runs one program with a fixed argument list, without a shell, and collects what it prints.
 * Resolves whatever the exit code is; rejects when the program cannot be started (`ENOENT`, `EACCES`) or the signal aborts.
 */
export async function runCommand(
  argv: readonly [string, ...string[]],
  options: CommandOptions,
): Promise<CommandResult> {
  const [file, ...args] = argv
  const child = spawn(file, args, {
    cwd: options.cwd,
    env: options.env,
    stdio: [options.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  })
  // A child that ends before it has read everything closes the pipe; its exit code tells the story.
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(options.stdin)
  const stdout = collect(child.stdout)
  const stderr = collect(child.stderr)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode, signal) => {
      resolve({ exitCode, signal, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr) })
    })
  })
}

/** What has come so far. By events: an iterator for each stream costs as much as starting a small child. */
function collect(stream: Readable | null): readonly Buffer[] {
  const chunks: Buffer[] = []
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk))
  return chunks
}
