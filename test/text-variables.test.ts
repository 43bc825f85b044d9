import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Compiled, compile } from '../src/compile/compile.ts'
import type { RuleFacts } from '../src/compile/rules.ts'
import type { Checked } from '../src/diagnostics/diagnostic.ts'
import { renderDiagnostic } from '../src/diagnostics/render.ts'
import { jobVariables } from '../src/engine/environment.ts'

const head = 'version: v1\nstages: [test]\ndefault: { target: linux }\n'

interface Given {
  readonly overrides?: Record<string, string>
  readonly asked?: string[]
}

async function compiled(
  text: string,
  { overrides = {}, asked = [] }: Given = {},
): Promise<Checked<Compiled>> {
  const facts: RuleFacts = {
    predefined: () => {
      asked.push('predefined')
      return Promise.resolve({ CI_COMMIT_BRANCH: 'main' })
    },
    changedPaths: () => Promise.resolve({ paths: [] }),
    existingPaths: () => Promise.resolve([]),
  }
  const readSource = () => Promise.resolve(undefined)
  return compile({ workflow: { path: 'w.yml', text: `${head}${text}` }, readSource, overrides, facts })
}

async function imagesOf(text: string, given: Given = {}): Promise<(string | undefined)[]> {
  const result = await compiled(text, given)
  assert.ok(result.ok, JSON.stringify(result))
  return result.value.plan.nodes.map(({ image }) => image)
}

test('an image has the variables of its job: each level wins over those below, --var over all', async () => {
  const job = (more: string) =>
    `variables: { V: root }\n.t: { variables: { V: template } }\ntest: { stage: test, image: "a:$V", script: [x], ${more} }\n`
  const rule = 'rules: [{ variables: { V: rule } }]'
  const matrix = 'extends: .t, variables: { V: job }, parallel: { matrix: [{ V: [m1, m2] }] }'
  assert.deepEqual(await imagesOf(job('')), ['a:root'])
  assert.deepEqual(await imagesOf(job('extends: .t')), ['a:template'])
  assert.deepEqual(await imagesOf(job('extends: .t, variables: { V: job }')), ['a:job'])
  assert.deepEqual(await imagesOf(job(matrix)), ['a:m1', 'a:m2'])
  assert.deepEqual(await imagesOf(job(`${matrix}, ${rule}`)), ['a:rule', 'a:rule'])
  assert.deepEqual(await imagesOf(job(rule), { overrides: { V: 'given' } }), ['a:given'])
})

test('a name that is not known before the run stays as text, and is told where it is written, once', async () => {
  const text =
    '.t: { services: [{ name: "db:$NOPE", variables: { KEY: $TOKEN } }] }\ntest: { stage: test, extends: .t, image: { name: "a:$CI_COMMIT_BRANCH-$LOOM_RUN_ID" }, script: [x], secrets: { TOKEN: { ref: "env://T" } }, parallel: { matrix: [{ N: ["1", "2"] }] } }\n'
  const result = await compiled(text)
  assert.ok(result.ok)
  assert.equal(result.value.plan.nodes[0]?.image, 'a:main-$LOOM_RUN_ID')
  assert.deepEqual(
    result.warnings.map((warning) => renderDiagnostic(warning).split('\n').slice(0, 2).join('')),
    [
      'warning[workflow/unknown-variable]: `$NOPE` is not set here, so it stays as text  w.yml:4:26',
      'warning[workflow/unknown-variable]: `$TOKEN` is not set here, so it stays as text  w.yml:4:56',
      'warning[workflow/unknown-variable]: `$LOOM_RUN_ID` is not set here, so it stays as text  w.yml:5:50',
    ],
  )
})

test('git is asked for the commit only when a text about images may refer to it', async () => {
  const asked: string[] = []
  await imagesOf('test: { stage: test, image: "a:1", services: [b], script: [x] }', { asked })
  assert.deepEqual(asked, [])
  await imagesOf('test: { stage: test, image: "a:$CI_COMMIT_BRANCH", script: [x] }', { asked })
  assert.deepEqual(asked, ['predefined'])
})

test('a text that would be larger than a variable may be is refused before it is made', async () => {
  const references = '$A'.repeat(100_000)
  const result = await compiled(
    `variables: { A: "${'x'.repeat(100_000)}" }\ntest: { stage: test, image: "${references}", script: [x] }\n`,
  )
  assert.ok(!result.ok)
  assert.deepEqual(
    result.diagnostics.map(({ code, message }) => `${code}: ${message}`),
    ['workflow/variable-limit: this is larger than 120 KiB once its variables are expanded'],
  )
})

test('the steps of a job see its image with its variables', async () => {
  const result = await compiled('test: { stage: test, image: "a:$V", variables: { V: "1" }, script: [x] }')
  assert.ok(result.ok)
  const [job] = result.value.plan.nodes
  assert.ok(job !== undefined)
  const session = { projectDir: '/workspace', environment: {}, secretPaths: {} }
  const git = { headSha: '', branch: null, tag: null, defaultBranch: null, message: '', timestamp: '' }
  const run = { runId: '1', workflowPath: '', treeSha: '', repositoryRoot: '/r' }
  const place = { provider: 'docker' as const, session, secretValues: {} }
  const seen = jobVariables(job, place, { ...run, git: { ...git, originUrl: null, parents: [] } })
  assert.deepEqual([seen['LOOM_JOB_IMAGE'], seen['CI_JOB_IMAGE']], ['a:1', 'a:1'])
})

test('artifacts have the variables of their job in name and paths, of each entry of a matrix its own', async () => {
  const text =
    'test: { stage: test, script: [x], variables: { OUT: "out/$N" }, parallel: { matrix: [{ N: [a, b] }] }, artifacts: { name: "$CI_JOB_NAME-$N$$", paths: ["$OUT/", "${NOPE}x"], exclude: ["$OUT/*.tmp"] } }\n'
  const result = await compiled(text)
  assert.ok(result.ok)
  assert.deepEqual(
    result.value.plan.nodes.map(({ artifacts }) => artifacts),
    ['a', 'b'].map((n) => ({
      name: `test-${n}$`,
      paths: [`out/${n}/`, '${NOPE}x'],
      exclude: [`out/${n}/*.tmp`],
    })),
  )
  assert.deepEqual(
    result.warnings.map(({ message }) => message),
    ['`$NOPE` is not set here, so it stays as text'],
  )
})

test('a variable leads no artifact out of the workspace', async () => {
  for (const value of ['..', '/etc', '~', 'a/../..']) {
    const text = `test: { stage: test, script: [x], variables: { V: "${value}" }, artifacts: { paths: ["$V/x"] } }\n`
    const result = await compiled(text)
    assert.ok(!result.ok, value)
    assert.match(
      renderDiagnostic(result.diagnostics[0] ?? assert.fail()),
      /found a path out of the workspace/,
    )
  }
})
