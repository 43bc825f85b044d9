import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files that one step may write to, by the name of their context: `output` is what `GITHUB_OUTPUT` names. */
export type CommandFiles = Readonly<Record<keyof typeof prefixes, string>>

// actions/runner, src/Runner.Worker/FileCommandManager.cs.
const prefixes = {
  env: 'set_env_',
  output: 'set_output_',
  path: 'add_path_',
  state: 'save_state_',
  step_summary: 'step_summary_',
}
export const summaryLimitBytes = 1024 * 1024

/** Makes the empty files of a step in the runner's temporary directory; those of the step before are removed. */
export function makeCommandFiles(temp: string, suffix: string): CommandFiles {
  const folder = join(temp, '_runner_file_commands')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const made = (prefix: string) => {
    const path = join(folder, prefix + suffix)
    writeFileSync(path, '')
    return path
  }
  return {
    env: made(prefixes.env),
    output: made(prefixes.output),
    path: made(prefixes.path),
    state: made(prefixes.state),
    step_summary: made(prefixes.step_summary),
  }
}

/** The pairs of a `NAME=value` or `NAME<<DELIMITER` file. Throws with the runner's words at the first bad line. */
export function* readPairs(path: string): Generator<readonly [string, string]> {
  const lines = readText(path).split('\n')
  // What follows the last line feed is a line only when it holds something; such a line ends no here-document's value.
  const hasOpenEnd = lines.at(-1) !== ''
  if (!hasOpenEnd) lines.pop()
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const { name, value, delimiter } = splitPair(line)
    if (delimiter === undefined) {
      yield [name, value]
      continue
    }
    const end = lines.indexOf(delimiter, at + 1)
    if (end < 0) {
      const isCut = hasOpenEnd && at + 1 < lines.length
      throw new Error(
        isCut
          ? 'Invalid value. EOF marker missing new line.'
          : `Invalid value. Matching delimiter not found '${delimiter}'`,
      )
    }
    yield [name, lines.slice(at + 1, end).join('\n')]
    at = end
  }
}

/** The lines of a `GITHUB_PATH` file. */
export function readPathLines(path: string): readonly string[] {
  return readText(path)
    .split(/\r\n|\n|\r/)
    .filter((line) => line !== '')
}

function splitPair(line: string): { name: string; value: string; delimiter?: string } {
  const equals = line.indexOf('=')
  const heredoc = line.indexOf('<<')
  if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
    return { name: line.slice(0, equals), value: line.slice(equals + 1) }
  }
  if (heredoc < 0) throw new Error(`Invalid format '${line}'`)
  const name = line.slice(0, heredoc)
  const delimiter = line.slice(heredoc + 2)
  if (name === '' || delimiter === '') {
    throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
  }
  return { name, value: '', delimiter }
}

function readText(path: string): string {
  return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
}
