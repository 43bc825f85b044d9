import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { CompositeAction } from './action-file.ts'
import { interpolate } from './expressions.ts'
import type { ExpressionScope } from './expressions.ts'
import type { GitHubEvent } from './github-event.ts'
import { eventPathOf, githubContext, runnerContext, tempOf } from './job-facts.ts'
import { createRunnerLog } from './runner-log.ts'
import { statusFunctions } from './status-functions.ts'
import type { RunningJob } from './step-command.ts'
import type { Patience } from './step-process.ts'

export interface CompositeUse {
  /** Path of the action.yml. */
  readonly action: string
  /** The caller's `with:`, evaluated. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly event: GitHubEvent
  /** The job's checkout. */
  readonly workspace: string
  /** A directory for what the runner keeps: its temporary files, the home, the run's artifacts. */
  readonly folder: string
  /** Where the run's artifacts are, if jobs share them. */
  readonly artifacts?: string
  /** `ACTIONS_*` values, which only JavaScript actions get. */
  readonly runtime?: Readonly<Record<string, string>>
  /** The job may ask for an `id-token`: every step gets the token for that, which is the one of the runtime. */
  readonly mayWriteIdToken?: boolean
  /** Aborted when the job is cancelled. */
  readonly signal?: AbortSignal
  readonly patience?: Patience
  /** Variables of the runner process besides the usual; one that is undefined is not there. */
  readonly machine?: Readonly<Record<string, string | undefined>>
  /** Variables of the job, as its `env:` and earlier steps set them. */
  readonly env?: Readonly<Record<string, string>>
  readonly matrix?: Readonly<Record<string, unknown>>
  readonly jobIndex?: number
  /** What the service puts into the `job` context; by default what it says of a job that stands in the workflow itself. */
  readonly jobContext?: Readonly<Record<string, unknown>>
  readonly token?: string
  readonly job?: string
  readonly callerStep?: string
  readonly serverUrl?: string
  readonly runAttempt?: number
  /** Sees each line of the log as it is written. */
  readonly onLine?: (line: string) => void
}

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped'

export interface StepRecord {
  /** Before and after `continue-on-error`. */
  readonly outcome: Conclusion
  readonly conclusion: Conclusion
  readonly outputs: Readonly<Record<string, string>>
}

/** One use of a composite action, under way. */
export interface Run {
  readonly use: CompositeUse
  readonly job: RunningJob
  readonly github: Readonly<Record<string, unknown>>
  readonly runner: Readonly<Record<string, string>>
  readonly inputs: Readonly<Record<string, string>>
  readonly steps: Record<string, StepRecord>
  /** The composite's own; what `success()` and `failure()` of its steps look at. */
  conclusion: Conclusion
}

function startJob(use: CompositeUse): RunningJob {
  const log = createRunnerLog(use.onLine)
  const home = join(use.folder, 'home')
  for (const made of [home, dirname(eventPathOf(use.folder))]) mkdirSync(made, { recursive: true })
  writeFileSync(eventPathOf(use.folder), JSON.stringify(use.event.payload))
  for (const secret of [use.token ?? defaultToken, use.runtime?.['ACTIONS_RUNTIME_TOKEN'] ?? '']) {
    if (secret !== '') log.addSecret(secret)
  }
  return {
    log,
    machine: machineOf(home, use),
    runtime: use.runtime ?? {},
    idToken: use.mayWriteIdToken === true ? idTokenVariables(use) : {},
    env: { ...use.env },
    path: [],
    temp: tempOf(use.folder),
    workspace: use.workspace,
    artifacts: use.artifacts ?? join(use.folder, 'artifacts'),
    summaries: [],
    patience: use.patience,
  }
}

// actions/runner, src/Runner.Worker/Handlers/ScriptHandler.cs and NodeScriptActionHandler.cs: the access token of the job's system connection.
function idTokenVariables({ runtime }: CompositeUse): Record<string, string> {
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1/idtoken',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: runtime?.['ACTIONS_RUNTIME_TOKEN'] ?? '',
  }
}

const defaultToken = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz'

/** Makes what the job has before the action's first step; the inputs are evaluated. */
export function startRun(use: CompositeUse, action: CompositeAction): Run {
  const job = startJob(use)
  const facts = {
    event: use.event,
    workspace: use.workspace,
    folder: use.folder,
    token: use.token ?? defaultToken,
    job: use.job ?? 'build',
    callerStep: use.callerStep ?? '__octo_loom',
    serverUrl: use.serverUrl ?? 'https://github.com',
    runAttempt: use.runAttempt ?? 1,
  }
  const run = { use, job, github: githubContext(facts), runner: runnerContext(facts), steps: {} }
  return { ...run, inputs: inputsOf(action, run), conclusion: 'success' }
}

/** Some of what a hosted runner's own process has; nothing of the process that runs the tests. */
function machineOf(home: string, use: CompositeUse): Record<string, string> {
  const machine = {
    PATH: process.env['PATH'],
    HOME: home,
    USER: 'runner',
    SHELL: '/bin/bash',
    LANG: 'C.UTF-8',
    ImageOS: 'ubuntu24',
    ImageVersion: '20260817.1',
    AGENT_TOOLSDIRECTORY: join(use.folder, '_tool'),
    DEBIAN_FRONTEND: 'noninteractive',
    RUNNER_TRACKING_ID: 'github_1d9f3e8f-1d8a-4a0e-9a0a-5a4e0f9f3c11',
    DOCKER_HOST: process.env['DOCKER_HOST'],
    ...use.machine,
  }
  return Object.fromEntries(
    Object.entries(machine).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

function inputsOf(action: CompositeAction, run: Omit<Run, 'inputs' | 'conclusion'>): Record<string, string> {
  const given = run.use.inputs ?? {}
  const known = Object.keys(action.inputs)
  const unexpected = Object.keys(given).filter((name) => !known.includes(name))
  if (unexpected.length > 0) {
    const names = `'${unexpected.join("', '")}', valid inputs are ['${known.join("', '")}']`
    run.job.log.report('warning', `Unexpected input(s) ${names}`)
  }
  const { inputs, steps, env, ...contexts } = contextsOf({ ...run, inputs: {}, conclusion: 'success' }, {})
  const scope = { contexts, functions: [] }
  return Object.fromEntries(
    known.map((name) => [name, given[name] ?? interpolate(action.inputs[name]?.default ?? '', scope)]),
  )
}

/** What expressions of the action see at this moment. */
export function scopeOf(run: Run, env: Readonly<Record<string, string>>): ExpressionScope {
  const isCancelled = run.use.signal?.aborted === true
  return {
    contexts: contextsOf(run, env),
    functions: statusFunctions({ status: run.conclusion, isCancelled }),
  }
}

function contextsOf(run: Run, env: Readonly<Record<string, string>>): Record<string, unknown> {
  const { use } = run
  return {
    github: { ...run.github, action_path: dirname(use.action), action_status: run.conclusion },
    inputs: run.inputs,
    strategy: { 'fail-fast': true, 'job-index': use.jobIndex ?? 0, 'job-total': 1, 'max-parallel': 1 },
    matrix: use.matrix ?? null,
    steps: run.steps,
    job: {
      ...(use.jobContext ?? { check_run_id: 51725241954, workflow_ref: run.github['workflow_ref'] }),
      status: use.signal?.aborted === true ? 'cancelled' : 'success',
    },
    runner: run.runner,
    env,
  }
}
