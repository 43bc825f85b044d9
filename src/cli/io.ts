import { resolve } from 'node:path'
import type { Environment } from '../base/environment.ts'

/** Everything a command takes from its process, so that none reads it from a global. */
export interface Io {
  readonly args: readonly string[]
  readonly env: Environment
  readonly cwd: string
  readonly stdout: Output
  readonly stderr: Output
  readonly stdin: Input
}

/** Standard input, where a person may answer. */
export interface Input {
  readonly isTerminal: boolean
  /** The next line without its end; undefined at the end of the input, or when the signal aborts. */
  readLine(signal: AbortSignal): Promise<string | undefined>
}

/** One of the standard streams. */
export interface Output {
  readonly isTerminal: boolean
  readonly columns: () => number
  readonly rows: () => number
  /** The promise, if any, settles when the reader at the other end has caught up. */
  write(text: string): void | Promise<void>
  /** From now on a reader that goes away does not end the process: what it does matters more than its output. */
  outlive(): void
}

/** Colours for a stream: `NO_COLOR` wins over `FORCE_COLOR`, which wins over whether a terminal shows them. */
export function wantsColors(output: Output, env: Environment): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false
  const force = env['FORCE_COLOR']
  if (force !== undefined) return force !== '0' && force !== 'false'
  return output.isTerminal && env['TERM'] !== 'dumb'
}

/** The directory that a command works in: the current one, or what `-C` says. */
export function workingDirectory(io: Io, option: string | undefined): string {
  return option === undefined ? io.cwd : resolve(io.cwd, option)
}
