import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LoomFailure } from '../src/diagnostics/failure.ts'
import { levelsOf } from '../src/model/levels.ts'
import { defaultTimeoutMs, type Plan, type PlannedJob, planVersion } from '../src/model/plan.ts'
import { type GithubMatrix, githubMatrix, type GithubMatrixOptions } from '../src/report/github-matrix.ts'
import { workflow } from './support/loom.ts'
import { makeRepository } from './support/repository.ts'
import { cli } from './support/run-cli.ts'

const job = (id: string, more: Partial<PlannedJob> = {}): PlannedJob => ({
  id,
  stage: 'main',
  target: 'linux',
  script: ['true'],
  variables: [],
  timeout_ms: defaultTimeoutMs,
  ...more,
})

const planOf = (nodes: PlannedJob[], needs: Readonly<Record<string, string[]>> = {}): Plan => ({
  schema: planVersion,
  stages: ['main'],
  nodes,
  edges: Object.entries(needs).flatMap(([to, all]) =>
    all.map((from) => ({ from, to, kind: 'needs' as const })),
  ),
})

const parsed = (text: string) => JSON.parse(text) as GithubMatrix

const failureOf = (plan: Plan, options: Partial<GithubMatrixOptions> = {}) => {
  try {
    githubMatrix(plan, { runsOn: [], ...options })
  } catch (error) {
    if (error instanceof LoomFailure) return error.diagnostic
    throw error
  }
  return undefined
}

test('levels: each job one after the last that it comes after, however the plan lists them', () => {
  const plan = planOf(
    ['a', 'b', 'c', 'd', 'e'].map((id) => job(id)),
    { a: ['e'], c: ['a', 'b'], d: ['b'] },
  )
  assert.deepEqual(
    levelsOf(plan).map((jobs) => jobs.map(({ id }) => id)),
    [['b', 'e'], ['a', 'd'], ['c']],
  )
  assert.deepEqual(levelsOf(planOf([])), [])
})

test('a matrix for each level, and each pool on its runners', () => {
  const jobs = [job('a'), job('b', { runner_pool: 'gpu' }), job('c', { runner_pool: 'arm' })]
  const plan = planOf(jobs, { c: ['a'] })
  assert.deepEqual(githubMatrix(plan, { runsOn: ['', ' gpu = self-hosted, gpu ', 'arm=ubuntu-24.04-arm'] }), {
    levels: [
      {
        include: [
          { job: 'a', stage: 'main', 'runs-on': ['ubuntu-latest'] },
          { job: 'b', stage: 'main', 'runs-on': ['self-hosted', 'gpu'] },
        ],
      },
      { include: [{ job: 'c', stage: 'main', 'runs-on': ['ubuntu-24.04-arm'] }] },
    ],
  })
  const labels = githubMatrix(plan, { runsOn: ['*=mac', 'gpu=g'] }).levels.map(({ include }) =>
    include.map((entry) => entry['runs-on'].join(' ')),
  )
  assert.deepEqual(labels, [['mac', 'g'], ['mac']])
  assert.deepEqual(githubMatrix(planOf([]), { runsOn: [] }), { levels: [] })
})

test('names of pools and labels are text: quotes, line breaks and expressions stay what they are', () => {
  const pool = 'a"b\n${{ secrets.TOKEN }}'
  const matrix = githubMatrix(planOf([job('a', { runner_pool: pool })]), { runsOn: [`${pool}=x"\n$(id)`] })
  assert.deepEqual(parsed(JSON.stringify(matrix)), matrix)
  assert.deepEqual(matrix.levels[0]?.include[0]?.['runs-on'], ['x"\n$(id)'])
})

test('what GitHub could not run is refused, with what to do', () => {
  const wide = planOf(Array.from({ length: 257 }, (_, at) => job(`j${at}`)))
  const deep = planOf([job('a'), job('b')], { b: ['a'] })
  const pooled = planOf([job('a', { runner_pool: 'gpus' })])
  const found = [
    failureOf(wide),
    failureOf(deep, { levels: 1 }),
    failureOf(pooled),
    failureOf(pooled, { runsOn: ['gpu=x'] }),
    failureOf(deep, { runsOn: ['gpu'] }),
    failureOf(deep, { runsOn: ['gpu=x,'] }),
    failureOf(deep, { runsOn: ['=x'] }),
    failureOf(deep, { runsOn: ['gpu=x', 'gpu=y'] }),
  ]
  assert.deepEqual(
    found.map((one) => [one?.code, one?.message, one?.hint]),
    [
      [
        'plan/too-many-jobs',
        'level 0 has 257 jobs, and a matrix of GitHub takes 256',
        'plan fewer with `--job`, or let some wait for others with `needs`',
      ],
      [
        'plan/too-many-levels',
        'the jobs take 2 levels, one after the other, and the workflow has jobs for 1',
        'add a job for each further level to the workflow on GitHub, and raise `levels`',
      ],
      [
        'plan/unknown-pool',
        'job `a` wants a runner of the pool `gpus`, and no line of `runs-on` names it',
        'add the line `gpus=self-hosted,gpus` with the labels of its runners, or `*=ubuntu-latest` for all others',
      ],
      [
        'plan/unknown-pool',
        'job `a` wants a runner of the pool `gpus`, and no line of `runs-on` names it',
        'did you mean `gpu`?',
      ],
      ...[
        ['gpu', 'expected `pool=label` or `pool=label,label`'],
        ['gpu=x,', 'expected `pool=label` or `pool=label,label`'],
        ['=x', 'expected `pool=label` or `pool=label,label`'],
        ['gpu=y', 'the pool `gpu` has a line already'],
      ].map(([line = '', why = '']) => [
        'plan/wrong-runs-on',
        `\`${line}\` does not say where a pool runs: ${why}`,
        'write a line a pool, such as `gpu=self-hosted,gpu`',
      ]),
    ],
  )
  assert.equal(failureOf(planOf(wide.nodes.slice(1))), undefined)
})

const stages = workflow(
  {
    build: { stage: 'one', script: ['true'], runner_pool: 'big' },
    lint: { stage: 'one', script: ['true'], image: 'node:20' },
    test: { stage: 'two', script: ['true'], parallel: { matrix: [{ NODE: ['20', 'a "b"\n'] }] } },
    deploy: { stage: 'three', script: ['true'], rules: [{ when: 'manual' }] },
    notify: { stage: 'three', script: ['true'], needs: ['lint'] },
  },
  { stages: ['one', 'two', 'three'] },
)

test('loom plan: what runs where, for a person, a program and GitHub', async () => {
  await using repository = await makeRepository({ '.loom/workflow.yml': stages })
  const text = await cli(repository, ['plan'])
  assert.equal(
    text.stdout,
    `level 0
  build  stage one  host           pool big
  lint   stage one  image node:20

level 1
  test-20            stage two    host
  test-a-b-05b2aa42  stage two    host
  notify             stage three  host

only when named with --job: deploy
`,
  )
  const json = (await cli(repository, ['plan', '--job', 'notify', '--format', 'json'])).stdout
  assert.deepEqual(parsed(json), {
    levels: [
      { jobs: [{ job: 'lint', stage: 'one', image: 'node:20' }] },
      { jobs: [{ job: 'notify', stage: 'three' }] },
    ],
    waiting: [],
  })
  const wanted = ['plan', '--format', 'github-matrix', '--job', 'deploy', '--runs-on', 'big=a,b', '*=c']
  const matrix = await cli(repository, wanted)
  assert.deepEqual(
    parsed(matrix.stdout).levels.map(({ include }) => include.map(({ job }) => job)),
    [['build', 'lint'], ['test-20', 'test-a-b-05b2aa42'], ['deploy']],
  )
  assert.equal(matrix.stdout.split('\n').length, 2)
  const refused = await cli(repository, ['plan', '--format', 'github-matrix'])
  assert.equal(refused.exitCode, 2)
  assert.match(refused.stderr, /job `build` wants a runner of the pool `big`/)
  const unknown = await cli(repository, ['plan', '--job', 'lnt'])
  assert.match(unknown.stderr, /no job is called `lnt`/)
})

test('loom plan: nothing to run is an empty matrix; a wrong workflow is refused', async () => {
  const never = workflow({ a: { script: ['true'], rules: [{ if: '$NIGHTLY == "yes"' }] } })
  await using repository = await makeRepository({ '.loom/workflow.yml': never, 'bad.yml': 'version: v9\n' })
  assert.match((await cli(repository, ['plan'])).stdout, /^nothing to run: /)
  assert.equal((await cli(repository, ['plan', '--format', 'github-matrix'])).stdout, '{"levels":[]}\n')
  const named = await cli(repository, ['plan', '--format', 'github-matrix', '--var', 'NIGHTLY=yes'])
  assert.match(named.stdout, /"job":"a"/)
  const bad = await cli(repository, ['plan', '--workflow', 'bad.yml'])
  assert.deepEqual([bad.exitCode, bad.stdout], [2, ''])
})
