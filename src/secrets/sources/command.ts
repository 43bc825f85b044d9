import { type BoundedResult, runBounded } from '../../base/bounded-command.ts'
import { type Environment, pathOutside } from '../../base/environment.ts'
import { hasCode } from '../../base/files.ts'
import { unreachable } from '../../base/unreachable.ts'
import type { LoomFailure } from '../../diagnostics/failure.ts'
import { secretFailure } from '../failure.ts'
import { largestSecretBytes, type SecretSource } from '../source.ts'

export interface CommandSourceOptions {
  /** From the user's own config. */
  readonly allowExec: ReadonlyMap<string, readonly string[]>
  readonly env: Environment
  readonly repositoryRoot: string
  /** A person may have to unlock something meanwhile. */
  readonly timeLimitMs?: number
}

const defaultTimeLimitMs = 60_000

/**
 * `exec://name/argument`: what a command prints that the user's own config names; the argument is added as the last one. Never a
 * shell. The program is not looked for in the repository, whose `node_modules/.bin` `npx` puts first.
 */
export function createCommandSource(options: CommandSourceOptions): SecretSource<'exec'> {
  const { allowExec, env, repositoryRoot } = options
  const timeLimitMs = options.timeLimitMs ?? defaultTimeLimitMs
  return {
    async read({ command, argument }, signal) {
      const [program, ...first] = allowExec.get(command) ?? []
      if (program === undefined) throw notConfigured(command)
      const result = await runBounded([program, ...first, ...(argument === undefined ? [] : [argument])], {
        cwd: repositoryRoot,
        env: { ...env, PATH: pathOutside(env['PATH'] ?? '', repositoryRoot) },
        timeLimitMs,
        outputLimitBytes: largestSecretBytes,
        signal,
      }).catch((error: unknown) => {
        throw hasCode(error, 'ENOENT', 'EACCES', 'ENOTDIR') ? cannotStart(command, program) : error
      })
      return { bytes: outputOf(result, command, timeLimitMs) }
    },
  }
}

function outputOf(result: BoundedResult, command: string, timeLimitMs: number): Uint8Array {
  const tryIt = `run the command that \`secrets.allowExec.${command}\` names yourself, to see why`
  const failed = (what: string): LoomFailure =>
    secretFailure('secrets/provider-unavailable', `the command \`${command}\` ${what}`, tryIt)
  switch (result.ended) {
    case 'late':
      throw failed(`did not end within ${timeLimitMs / 1000} s`)
    case 'loud':
      throw failed('printed more than 1 MiB, the most that a secret can be')
    case 'itself':
      if (result.exitCode === 0) return withoutLineEnd(result.stdout)
      throw failed(
        result.exitCode === null ? 'was ended by a signal' : `ended with exit code ${result.exitCode}`,
      )
    default:
      return unreachable(result)
  }
}

function withoutLineEnd(output: Buffer): Buffer {
  return output.at(-1) === 0x0a ? output.subarray(0, -1) : output
}

function notConfigured(command: string): LoomFailure {
  return secretFailure(
    'secrets/provider-unavailable',
    `your own config names no command \`${command}\``,
    `add a list such as \`${command}: [${command}, show]\` below \`secrets.allowExec\` in ~/.config/loom/config.yml`,
  )
}

function cannotStart(command: string, program: string): LoomFailure {
  return secretFailure(
    'secrets/provider-unavailable',
    `cannot start \`${program}\`, the program of the command \`${command}\``,
    `install it, or mend \`secrets.allowExec.${command}\` of your own config`,
  )
}
