import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import type { AbsolutePath } from '../src/base/brand.ts'
import { createEmitter } from '../src/engine/emitter.ts'
import type { ArtifactStore } from '../src/model/artifact.ts'
import { runPlan } from '../src/engine/engine.ts'
import { type JobPlace, jobVariables } from '../src/engine/environment.ts'
import { createOutputStream } from '../src/engine/output.ts'
import { schedule } from '../src/engine/schedule.ts'
import type { RunEvent } from '../src/model/event.ts'
import type { JobOutcome } from '../src/model/outcome.ts'
import type { Plan, PlannedJob } from '../src/model/plan.ts'
import { expandVariables, predefinedNames } from '../src/model/variables.ts'
import { hostEnvironment } from '../src/providers/host-environment.ts'
import { type Cancellation, createPatience } from '../src/model/cancellation.ts'
import { createRedactor } from '../src/secrets/redactor.ts'
import { createFakeProvider } from './support/fake-provider.ts'

const job = (id: string, ...script: string[]): PlannedJob => ({
  id,
  stage: 's',
  target: 'linux',
  script,
  variables: [],
  timeout_ms: 1e6,
})
const planOf = (nodes: PlannedJob[], ...edges: string[]): Plan => ({
  schema: 'loom.graph-ir.v1',
  stages: ['s'],
  nodes,
  edges: edges.map((edge) => {
    const [from = '', to = ''] = edge.split('>')
    return { from, to, kind: 'needs' }
  }),
})
const passed: JobOutcome = { outcome: 'success' }
const failed: JobOutcome = { outcome: 'failed', cause: 'script' }
const diamond = planOf([job('a'), job('b'), job('c'), job('d')], 'a>b', 'a>c', 'b>d', 'c>d')

const decisions: readonly [string, Record<string, JobOutcome>, string[], object, object][] = [
  ['only the root starts', {}, [], {}, { start: ['a'], skip: [] }],
  ['both arms start', { a: passed }, [], {}, { start: ['b', 'c'], skip: [] }],
  ['the limit holds', { a: passed }, [], { maxParallel: 1 }, { start: ['b'], skip: [] }],
  ['what runs counts', { a: passed }, ['b'], { maxParallel: 1 }, { start: [], skip: [] }],
  ['the join waits', { a: passed, b: passed }, ['c'], {}, { start: [], skip: [] }],
  [
    'a failed arm skips the join, the other arm goes on',
    { a: passed, b: failed },
    [],
    {},
    { start: ['c'], skip: [{ job: 'd', reason: 'needs `b`, which did not pass' }] },
  ],
  [
    'a failed root skips all, for its sake',
    { a: failed },
    [],
    {},
    {
      start: [],
      skip: ['b', 'c', 'd'].map((name) => ({ job: name, reason: 'needs `a`, which did not pass' })),
    },
  ],
  [
    'fail-fast skips what has not started',
    { a: passed, b: failed },
    ['c'],
    { failFast: true },
    { start: [], skip: [{ job: 'd', reason: '`b` failed and --fail-fast is on' }] },
  ],
]

for (const [title, outcomes, running, limits, expected] of decisions) {
  test(`E10: schedule: ${title}`, () => {
    const state = { plan: diamond, outcomes: new Map(Object.entries(outcomes)), running: new Set(running) }
    assert.deepEqual(schedule(state, { maxParallel: 8, failFast: false, ...limits }), expected)
  })
}

const facts = {
  runId: '17',
  workflowPath: '.loom/workflow.yml',
  treeSha: 't',
  repositoryRoot: '/src/project',
  git: {
    headSha: 'abcdef0123456789',
    parents: [],
    branch: 'Feature/A_b',
    tag: null,
    defaultBranch: 'main',
    message: 'title\n\nbody',
    timestamp: '2026-01-02T03:04:05Z',
    originUrl: 'https://example.com/team/tool.git',
  },
}

const placeOf = (environment: Record<string, string>): JobPlace => ({
  provider: 'host',
  session: { projectDir: '/w', environment, secretPaths: {} },
  secretValues: {},
})

const noArtifacts: ArtifactStore = {
  collect: () => Promise.resolve({ stored: [], warnings: [] }),
  place: () => Promise.resolve({ files: 0, written: 0 }),
  forget: () => undefined,
}

async function runFake(
  plan: Plan,
  options: {
    signal?: AbortSignal
    failFast?: boolean
    log?: string[]
    now?: () => Date
    monotonicMs?: () => number
    maxParallel?: number
  } = {},
) {
  const events: RunEvent[] = []
  const fake = createFakeProvider(options.log)
  const { outcomes } = await runPlan({
    plan,
    providerFor: () => fake,
    workspace: '/workspace' as AbsolutePath,
    redactor: createRedactor(),
    secrets: { resolve: () => Promise.resolve([]) },
    artifacts: noArtifacts,
    emitter: createEmitter(
      [{ write: (event) => void events.push(event) }],
      options.now ?? (() => new Date(0)),
    ),
    facts,
    limits: { maxParallel: options.maxParallel ?? 4, failFast: options.failFast ?? false },
    trace: false,
    monotonicMs: options.monotonicMs ?? (() => 0),
    signal: options.signal ?? new AbortController().signal,
  })
  return {
    events,
    outcomes: Object.fromEntries(
      [...outcomes].map(([id, { outcome, cause }]) => [
        id,
        cause === undefined ? outcome : `${outcome} ${cause}`,
      ]),
    ),
  }
}

test('a job’s events come in their order, and a skipped job has its clean-up and its end', async () => {
  const { events } = await runFake(
    planOf([job('a', 'print hi; exit 2', 'print never'), job('b', 'print b')], 'a>b'),
  )
  const told = events.map(
    ({ place, phase, type }) => `${'job' in place ? place.job : place.scope} ${place.scope} ${phase} ${type}`,
  )
  assert.deepEqual(told, [
    'pipeline pipeline pipeline.execute phase_started',
    'a job job.provider_prepare phase_started',
    'a section job.provider_prepare phase_started',
    'a section job.provider_prepare provider_selected',
    'a section job.provider_prepare phase_finished',
    'a job job.provider_prepare phase_finished',
    'a job job.execution phase_started',
    'a step job.execution phase_started',
    'a step job.execution output',
    'a step job.execution phase_finished',
    'a job job.execution phase_finished',
    'a job job.cleanup phase_started',
    'a section job.cleanup phase_started',
    'a section job.cleanup phase_finished',
    'a job job.cleanup phase_finished',
    'a job job.cleanup job_finished',
    'b job job.cleanup phase_started',
    'b job job.cleanup phase_finished',
    'b job job.cleanup job_finished',
    'pipeline pipeline pipeline.execute phase_finished',
  ])
})

test('E11: the cause is told: script, provider; and every session is disposed', async () => {
  const log: string[] = []
  const { outcomes } = await runFake(
    planOf([job('bad', 'exit 1'), job('gone', 'lost'), job('refused', 'print x'), job('good', 'print x')]),
    { log },
  )
  assert.deepEqual(outcomes, {
    bad: 'failed script',
    gone: 'failed provider',
    refused: 'failed provider',
    good: 'success',
  })
  assert.deepEqual(log.filter((line) => line.startsWith('dispose')).sort(), [
    'dispose bad',
    'dispose gone',
    'dispose good',
  ])
})

test('cancelling ends what runs and what has not started; fail-fast cancels what runs and skips the rest', async () => {
  const controller = new AbortController()
  const running = runFake(planOf([job('a', 'wait'), job('b', 'print b')], 'a>b'), {
    signal: controller.signal,
  })
  controller.abort({ kind: 'interrupt', now: new AbortController().signal } satisfies Cancellation)
  assert.deepEqual((await running).outcomes, { a: 'cancelled', b: 'cancelled' })
  const fast = await runFake(planOf([job('a', 'exit 1'), job('b', 'wait'), job('c', 'print c')], 'b>c'), {
    failFast: true,
  })
  assert.deepEqual(fast.outcomes, { a: 'failed script', b: 'cancelled', c: 'skipped' })
})

test('E10: a job that needs a later one of the plan is skipped with it', async () => {
  const plan = planOf([job('c'), job('a'), job('b', 'exit 1')], 'b>a', 'a>c')
  const { outcomes } = await runFake(plan)
  assert.deepEqual(outcomes, { b: 'failed script', a: 'skipped', c: 'skipped' })
})

test('R7: a clock that goes back changes time stamps, never durations or the order of events', async () => {
  const times = [9e12, 8e12, 7e12]
  let monotonic = 0
  const { events } = await runFake(planOf([job('a', 'print x')]), {
    now: () => new Date(times.shift() ?? 6e12),
    monotonicMs: () => (monotonic += 5),
  })
  assert.deepEqual(
    events.map(({ seq }) => seq),
    events.map((_, at) => at + 1),
  )
  const durations = events.flatMap((event) => ('duration_ms' in event ? [event.duration_ms] : []))
  assert.ok(durations.length > 4 && durations.every((duration) => duration > 0 && duration < 1000))
})

test('a thousand jobs run', async () => {
  const { outcomes } = await runFake(
    planOf(Array.from({ length: 1000 }, (_, at) => job(`j${at}`, 'print x'))),
  )
  assert.equal(Object.values(outcomes).filter((outcome) => outcome === 'success').length, 1000)
})

test('predefined variables: GitLab’s names, the same from the same commit', () => {
  const place = placeOf({ PATH: '/bin', HOME: '/me' })
  const own = {
    ...job('unit'),
    variables: [
      { key: 'PATH', value: '$HOME/bin:$PATH' },
      { key: 'X', value: '$CI_COMMIT_REF_SLUG-$UNKNOWN' },
    ],
  }
  const variables = jobVariables(own, place, facts)
  assert.deepEqual(
    [
      'PATH',
      'X',
      'CI_COMMIT_SHORT_SHA',
      'CI_COMMIT_TITLE',
      'CI_PROJECT_NAME',
      'LOOM_JOB_STAGE',
      'CI_COMMIT_TAG',
    ].map((name) => variables[name]),
    ['/me/bin:/bin', 'feature-a-b-$UNKNOWN', 'abcdef01', 'title', 'tool', 's', undefined],
  )
})

test('every variable that a job gets is in the list of predefined names', () => {
  const place = placeOf({})
  const withAll = { ...facts, git: { ...facts.git, tag: 'v1' } }
  const names = Object.keys(jobVariables({ ...job('a'), image: 'i' }, place, withAll))
  assert.deepEqual(
    names.filter((name) => !predefinedNames.has(name)),
    [],
  )
  assert.deepEqual(
    [...predefinedNames].filter((name) => !names.includes(name)),
    ['LOOM_STEP_INDEX'],
  )
})

test('variables expand once over the whole set', () => {
  const lookup = (name: string) => ({ HOME: '/h' })[name]
  assert.deepEqual(expandVariables({ A: '$B/${C}', B: '$HOME', C: '$$B', D: '$D', E: '$' }, lookup), {
    A: '/h/$B',
    B: '/h',
    C: '$B',
    D: '$D',
    E: '$',
  })
})

test('the host environment: clean keeps the allow-list only', () => {
  const env = {
    PATH: '/bin:/src/node_modules/.bin:/home/.npm/_npx/1/node_modules/.bin',
    HOME: '/h',
    LC_TIME: 'C',
    SECRET: 's',
    LOOM_X: 'y',
  }
  assert.deepEqual(hostEnvironment({ env, repositoryRoot: '/src', clean: true, withheld: [] }), {
    PATH: '/bin',
    HOME: '/h',
    LC_TIME: 'C',
  })
  assert.deepEqual(
    Object.keys(hostEnvironment({ env, repositoryRoot: '/src', clean: false, withheld: [] })),
    ['PATH', 'HOME', 'LC_TIME', 'SECRET'],
  )
})

test('the host environment: in the Action nothing that GitHub’s runner says of itself but what is named, and never a credential', () => {
  const env = {
    PATH: '/bin',
    JAVA_HOME: '/java',
    GITHUB_ACTIONS: 'true',
    GITHUB_REF: 'refs/heads/main',
    RUNNER_OS: 'Linux',
    ACTIONS_STEP_DEBUG: 'true',
    GITHUB_TOKEN: 's',
    GITEA_TOKEN: 's',
    FORGEJO_TOKEN: 's',
    INPUT_X: 'x',
  }
  const names = (clean: boolean, passed: readonly string[]) =>
    Object.keys(hostEnvironment({ env, repositoryRoot: '/src', clean, withheld: [], passed })).join(' ')
  assert.equal(names(false, []), 'PATH JAVA_HOME')
  assert.equal(
    names(false, ['GITHUB_REF', 'RUNNER_OS', 'GITHUB_TOKEN', 'INPUT_X']),
    'PATH JAVA_HOME GITHUB_REF RUNNER_OS',
  )
  assert.equal(names(true, []), 'PATH')
  assert.equal(names(true, ['JAVA_HOME']), 'PATH JAVA_HOME')
})

test('E8: put together, the pieces of a stream are its text, cut anywhere, and cut at line ends where they can be', async () => {
  const whole = Buffer.from('one\ntwo é🧵\nthree')
  for (let cut = 0; cut <= whole.length; cut++) {
    const pieces: string[] = []
    const stream = createOutputStream(createRedactor(), (text) => void pieces.push(text))
    await stream.push(whole.subarray(0, cut))
    await stream.push(whole.subarray(cut))
    await stream.end()
    assert.equal(pieces.join(''), whole.toString())
    assert.ok(
      pieces.slice(0, -1).every((piece) => piece.endsWith('\n')),
      JSON.stringify(pieces),
    )
  }
})

test('as many jobs as are wanted run at once and one after the other, without a word of Node on listeners', async () => {
  const warnings: Error[] = []
  const warn = (warning: Error) => void warnings.push(warning)
  process.on('warning', warn)
  const stop = new AbortController()
  const jobs = (script: string) => Array.from({ length: 24 }, (_, at) => job(`j${at}`, script))
  const waiting = runFake(planOf(jobs('wait')), { signal: stop.signal, maxParallel: 24 })
  await runFake(planOf(jobs('print x')), { maxParallel: 1 })
  stop.abort({ kind: 'interrupt', now: createPatience().signal } satisfies Cancellation)
  await waiting
  await setImmediate()
  process.off('warning', warn)
  assert.deepEqual(warnings, [])
})
