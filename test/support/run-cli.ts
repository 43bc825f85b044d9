import { runCli } from '../../src/cli/main.ts'
import type { LoomResult } from './loom.ts'
import type { TestRepository } from './repository.ts'

/** Runs a command in this process, from the sources: for what a built door cannot show better. */
export async function cli(
  repository: TestRepository,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<LoomResult> {
  const written = { stdout: '', stderr: '' }
  const outputTo = (name: keyof typeof written) => ({
    isTerminal: false,
    columns: () => 80,
    rows: () => 24,
    outlive: () => undefined,
    write: (text: string) => {
      written[name] += text
    },
  })
  const exitCode = await runCli({
    args,
    env: { ...repository.env, ...env },
    cwd: repository.path,
    stdout: outputTo('stdout'),
    stderr: outputTo('stderr'),
    stdin: { isTerminal: false, readLine: () => Promise.resolve(undefined) },
  })
  return { exitCode, ...written }
}
