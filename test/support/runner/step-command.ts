import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import type { ActionStep } from './action-file.ts'
import { interpolate } from './expressions.ts'
import type { ExpressionScope } from './expressions.ts'
import { contextVariables } from './job-facts.ts'
import { nestedAction } from './nested-actions.ts'
import type { RunnerLog } from './runner-log.ts'
import type { Patience, StepProcess } from './step-process.ts'

/** What the steps of a job share and change. */
export interface RunningJob {
  readonly log: RunnerLog
  /** The runner process's own environment. */
  readonly machine: Readonly<Record<string, string>>
  /** What only JavaScript actions are given. */
  readonly runtime: Readonly<Record<string, string>>
  /** Variables for who may ask for an `id-token`; empty for others. */
  readonly idToken: Readonly<Record<string, string>>
  /** Set by `GITHUB_ENV`; the last directory of `path` is searched first. */
  readonly env: Record<string, string>
  readonly path: string[]
  readonly temp: string
  readonly workspace: string
  /** Folder of the workflow run's artifacts. */
  readonly artifacts: string
  readonly summaries: string[]
  readonly patience: Patience | undefined
}

/** A step about to run: its expressions, and the contexts whose members become variables. */
export interface ReadyStep {
  readonly step: ActionStep
  readonly scope: ExpressionScope
  readonly github: Record<string, unknown>
  readonly runner: Readonly<Record<string, string>>
  /** The `env` context: the job's variables and the step's own. */
  readonly env: Readonly<Record<string, string>>
  readonly outputs: Record<string, string>
  /** Gets the process as soon as it runs, so that the job can cancel it. */
  readonly onStart: (process: StepProcess) => void
}

/** The program of a step. */
export interface StepCommand {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

/** What the runner starts for a step, announced in the log. Throws where the runner fails the step before it runs. */
export function stepCommand(ready: ReadyStep, job: RunningJob): StepCommand {
  return ready.step.uses === undefined ? scriptOf(ready, job) : nestedOf(ready.step.uses, ready, job)
}

// actions/runner, src/Runner.Worker/Handlers/ScriptHandler.cs: no inputs, and nothing of the runtime.
function scriptOf(ready: ReadyStep, job: RunningJob): StepCommand {
  const { step, scope } = ready
  const script = interpolate(step.run ?? '', scope)
  const shell = interpolate(step.shell ?? '', scope)
  if (shell === '') throw new Error('Required property is missing: shell')
  const [file = '', ...given] = shell.split(' ')
  const format = given.length > 0 ? given : defaultArguments[file]
  if (!format?.some((argument) => argument.includes('{0}'))) {
    throw new Error(
      "Invalid shell option. Shell must be a valid built-in (bash, sh, cmd, powershell, pwsh) or a format string containing '{0}'",
    )
  }
  const path = join(job.temp, `${randomUUID()}${extensions[file] ?? ''}`)
  writeFileSync(path, script)
  const title = script.trimStart().split(/[\r\n]/)[0] ?? ''
  const shown = script.replace(/\n+$/, '').split('\n')
  announce(
    [`##[group]Run ${title}`, ...shown.map((line) => `\u001b[36;1m${line}\u001b[0m`), `shell: ${shell}`],
    ready,
    job,
  )
  return {
    file,
    args: format.map((argument) => argument.replaceAll('{0}', path)),
    cwd: resolve(job.workspace, interpolate(step['working-directory'] ?? '', scope)),
    env: variablesOf(ready, job),
  }
}

const defaultArguments: Readonly<Record<string, readonly string[]>> = {
  bash: ['--noprofile', '--norc', '-e', '-o', 'pipefail', '{0}'],
  sh: ['-e', '{0}'],
  python: ['{0}'],
}
const extensions: Readonly<Record<string, string>> = { bash: '.sh', sh: '.sh', python: '.py' }

// actions/runner, src/Runner.Worker/Handlers/NodeScriptActionHandler.cs.
function nestedOf(uses: string, ready: ReadyStep, job: RunningJob): StepCommand {
  const action = nestedAction(uses)
  const given = Object.entries({ ...action.inputs, ...ready.step.with }).map(
    ([name, text]) => [name, interpolate(text, ready.scope)] as const,
  )
  const unexpected = Object.keys(ready.step.with ?? {}).filter((name) => action.inputs[name] === undefined)
  if (unexpected.length > 0) {
    const valid = Object.keys(action.inputs).join("', '")
    job.log.report(
      'warning',
      `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid}']`,
    )
  }
  const shown = given.filter(([, value]) => value !== '').map(([name, value]) => `  ${name}: ${value}`)
  announce([`##[group]Run ${uses}`, 'with:', ...shown], ready, job)
  const inputs = given.map(
    ([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value] as const,
  )
  return {
    file: process.execPath,
    args: [action.program, job.artifacts],
    cwd: job.workspace,
    env: { ...variablesOf(ready, job), ...Object.fromEntries(inputs), ...job.runtime },
  }
}

function announce(lines: readonly string[], ready: ReadyStep, job: RunningJob): void {
  for (const line of lines) job.log.write(line)
  const variables = Object.entries(ready.env)
  if (variables.length > 0) job.log.write('env:')
  for (const [name, value] of variables) job.log.write(`  ${name}: ${value}`)
  job.log.write('##[endgroup]')
}

function variablesOf(ready: ReadyStep, job: RunningJob): Record<string, string> {
  const variables: Record<string, string> = {
    ...job.machine,
    ...ready.env,
    ...contextVariables(ready.github, ready.runner),
    ...job.idToken,
    GITHUB_ACTIONS: 'true',
  }
  if (job.path.length > 0) {
    variables['PATH'] = [...job.path.toReversed(), variables['PATH'] ?? ''].join(delimiter)
  }
  variables['CI'] ??= 'true'
  return variables
}
