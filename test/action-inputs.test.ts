import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { stepExitCode } from '../src/action/exit-code.ts'
import { decodeInputs } from '../src/action/inputs.ts'
import { LoomFailure } from '../src/diagnostics/failure.ts'
import { failedElsewhere } from '../src/model/outcome.ts'

const action = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8')) as {
  inputs: Record<string, { default?: string }>
  outputs: Record<string, { value: string }>
  runs: { steps: { id: string; uses?: string; shell?: string; run?: string; env?: Record<string, string> }[] }
}

const variableOf = (input: string) => `INPUT_${input.toUpperCase().replaceAll('-', '_')}`

const usual = {
  workingDirectory: '.',
  jobs: [],
  variables: {},
  workspaceMount: 'ephemeral_volume',
  passEnv: [],
  cache: true,
  failOn: 'failure',
  summary: true,
  annotations: true,
  upload: true,
  planOnly: false,
  runsOn: [],
  bundles: [],
  withArtifacts: false,
  allowPullRequestHead: false,
}

test('inputs that are not given have the defaults that action.yml says', () => {
  const written: Record<string, string> = {}
  for (const [name, input] of Object.entries(action.inputs)) written[variableOf(name)] = input.default ?? ''
  assert.deepEqual(decodeInputs({}), usual)
  assert.deepEqual(decodeInputs(written), usual)
})

test('action.yml hands every input over by an environment of one step, and puts none into a script', () => {
  const run = action.runs.steps.find(({ id }) => id === 'run')
  for (const name of Object.keys(action.inputs))
    assert.equal(run?.env?.[variableOf(name)], `\${{ inputs.${name} }}`, name)
  for (const step of action.runs.steps) {
    if (step.run !== undefined) assert.doesNotMatch(step.run, /\$\{\{/)
    if (step.run !== undefined) assert.equal(step.shell, 'bash')
    if (step.uses !== undefined) assert.match(step.uses, /@[0-9a-f]{40}$/)
  }
})

const decoded: readonly [inputs: Record<string, string>, expected: object][] = [
  [
    { workflow: 'ci/main.yml', 'working-directory': 'pkg' },
    { workflow: 'ci/main.yml', workingDirectory: 'pkg' },
  ],
  [{ jobs: 'a, b' }, { jobs: ['a', 'b'] }],
  [
    { levels: '3', bundles: '/tmp/a b\n ../c \n', 'with-artifacts': 'true' },
    { levels: 3, bundles: ['/tmp/a b', '../c'], withArtifacts: true },
  ],
  [{ jobs: 'a\n  b\n\na,\n' }, { jobs: ['a', 'b'] }],
  [{ variables: 'A=1\n  B=x = "y", $(z)\r\n\nC=' }, { variables: { A: '1', B: 'x = "y", $(z)', C: '' } }],
  [{ variables: '\n  \n  A=  1  \n\tB= \n \r\nC=x \t' }, { variables: { A: '  1  ', B: ' ', C: 'x \t' } }],
  [{ variables: 'A=1 ' }, { variables: { A: '1 ' } }],
  [{ 'docker-workspace-mount': 'bind_mount' }, { workspaceMount: 'bind_mount' }],
  [
    { 'pass-env': 'GITHUB_REF,JAVA_HOME\nhttp_proxy' },
    { passEnv: ['GITHUB_REF', 'JAVA_HOME', 'http_proxy'] },
  ],
  [
    { cache: 'false', summary: 'FALSE', annotations: 'False' },
    { cache: false, summary: false, annotations: false },
  ],
  [
    { against: 'base.loom.tar.zst', 'fail-on': 'diverged' },
    { against: 'base.loom.tar.zst', failOn: 'diverged' },
  ],
  [{ 'fail-on': ' never ', 'retention-days': '7' }, { failOn: 'never' }],
  [
    { 'plan-only': 'true', 'runs-on': 'gpu=self-hosted,gpu' },
    { planOnly: true, runsOn: ['gpu=self-hosted,gpu'] },
  ],
  [{ 'allow-pull-request-head': 'true' }, { allowPullRequestHead: true }],
]

test('inputs are decoded as they are written in a workflow', () => {
  for (const [inputs, expected] of decoded)
    assert.deepEqual(decodeInputs(given(inputs)), { ...usual, ...expected })
})

const refused: readonly [inputs: Record<string, string>, message: string, hint: string][] = [
  [
    { cache: 'yes' },
    'input `cache`: found `yes`, expected `true` or `false`',
    'write one of the two, or leave it out',
  ],
  [
    { against: 'x', 'fail-on': 'diverge' },
    'input `fail-on`: found `diverge`, expected `failure`, `diverged`, `not-identical`, `never`',
    'did you mean `diverged`?',
  ],
  [
    { 'fail-on': 'not-identical' },
    'input `fail-on`: `not-identical` needs a run to compare with, and `against` is empty',
    'give `against` the path of a receipt or a bundle',
  ],
  [
    { variables: 'A=1\n\nsecret hunter-22' },
    'input `variables`: line 3 is no assignment, expected NAME=value with a name in capitals',
    'write one `NAME=value` a line',
  ],
  [
    { 'pass-env': 'A=1' },
    'input `pass-env`: `A=1` is no name of a variable',
    'give names, with commas or line ends between; a value belongs into `variables`',
  ],
  [
    { 'pass-env': 'PATH,GITHUB_TOKEN' },
    'input `pass-env`: `GITHUB_TOKEN` is never passed on to a job: it is the runner’s or Loom’s own',
    'declare what a job must know as one of its `secrets`, with a reference such as `env://MY_TOKEN`',
  ],
  [{ levels: '0' }, 'input `levels`: found `0`, expected a number from 1', 'write such as `3`'],
  [
    { 'retention-days': 'a week' },
    'input `retention-days`: found `a week`, expected a number of days',
    'write such as `7`',
  ],
]

test('an input that cannot be is a failure that says what was found, what was expected and what to do', () => {
  for (const [inputs, message, hint] of refused)
    assert.throws(
      () => decodeInputs(given(inputs)),
      (error) => {
        assert.ok(error instanceof LoomFailure)
        assert.deepEqual(error.diagnostic, { severity: 'error', code: 'action/wrong-input', message, hint })
        return true
      },
    )
})

function given(inputs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [variableOf(name), value]))
}

test('what the run found fails the step as `fail-on` says; what kept it from finding anything always does', () => {
  const gates = ['failure', 'diverged', 'not-identical', 'never'] as const
  const codes = (exitCode: number, parity: 'none' | 'identical' | 'equivalent' | 'diverged') =>
    gates.map((failOn) => stepExitCode(exitCode, parity, failOn))
  assert.deepEqual(codes(0, 'none'), [0, 0, 0, 0])
  assert.deepEqual(codes(0, 'identical'), [0, 0, 0, 0])
  assert.deepEqual(codes(0, 'equivalent'), [0, 0, 1, 0])
  assert.deepEqual(codes(0, 'diverged'), [0, 1, 1, 0])
  assert.deepEqual(codes(1, 'identical'), [1, 1, 1, 0])
  assert.deepEqual(codes(1, 'diverged'), [1, 1, 1, 0])
  for (const other of [2, 3, 70, 130, 143])
    assert.deepEqual(codes(other, 'none'), [other, other, other, other])
})

test('a run failed elsewhere where its own jobs passed, or were skipped', () => {
  const success = { outcome: 'success' } as const
  const skipped = { outcome: 'skipped' } as const
  const failed = { outcome: 'failed' } as const
  assert.ok(failedElsewhere('failure', [skipped]))
  assert.ok(failedElsewhere('failure', [success, { ...failed, isAllowed: true }, skipped]))
  assert.ok(!failedElsewhere('failure', [failed, skipped]))
  assert.ok(!failedElsewhere('failure', [{ outcome: 'timed_out' }, skipped]))
  assert.ok(!failedElsewhere('failure', []), 'it never came to its jobs')
  assert.ok(!failedElsewhere('cancelled', [skipped]))
  assert.ok(!failedElsewhere('success', [success]))
})
