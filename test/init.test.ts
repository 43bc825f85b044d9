import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { loom } from './support/loom.ts'
import { type Files, makeRepository } from './support/repository.ts'

const manifest = (scripts: object) => JSON.stringify({ name: 'x', scripts })

const repositories: readonly [string, Files, Readonly<Record<string, readonly string[]>>][] = [
  [
    'npm',
    { 'package.json': manifest({ lint: 'l', test: 't', build: 'b' }), 'package-lock.json': '{}' },
    { install: ['npm ci'], lint: ['npm run lint'], build: ['npm run build'], test: ['npm run test'] },
  ],
  [
    'pnpm, without the test that npm init writes',
    { 'package.json': manifest({ test: 'echo "Error: no test specified" && exit 1' }), 'pnpm-lock.yaml': '' },
    { install: ['pnpm install --frozen-lockfile'] },
  ],
  ['yarn', { 'package.json': '{}', 'yarn.lock': '' }, { install: ['yarn install --frozen-lockfile'] }],
  [
    'yarn since 2',
    { 'package.json': '{}', 'yarn.lock': '__metadata:\n  version: 8\n' },
    { install: ['yarn install --immutable'] },
  ],
  ['bun', { 'package.json': '{}', 'bun.lock': '' }, { install: ['bun install --frozen-lockfile'] }],
  ['a damaged package.json', { 'package.json': '{' }, { install: ['npm install'] }],
  [
    'Go',
    { 'go.mod': 'module x\n' },
    { vet: ['go vet ./...'], build: ['go build ./...'], test: ['go test ./...'] },
  ],
  [
    'Rust',
    { 'Cargo.toml': '' },
    { clippy: ['cargo clippy -- -D warnings'], build: ['cargo build'], test: ['cargo test'] },
  ],
  [
    'Make',
    { Makefile: 'CC := gcc\nall: x\nx:\n\ttouch x\ntest: x\n\t./x\n' },
    { all: ['make all'], test: ['make test'] },
  ],
  [
    'a GitLab workflow, which says more than a package.json',
    {
      'package.json': '{}',
      '.gitlab-ci.yml':
        'stages: [a]\nvariables: { X: y }\n.hidden: { script: [no] }\nUnit Tests 1:\n  before_script: [npm ci]\n  script:\n    - npm test\n    - |\n      a\n      b\n',
    },
    { 'unit-tests-1': ['npm ci', 'npm test', 'a\nb'] },
  ],
  [
    'a GitLab workflow with inherited commands; a reference to another job is left out',
    {
      '.gitlab-ci.yml':
        'before_script: [setup]\n.base: { script: [inherited] }\na: { extends: .base }\nb: { before_script: [], script: [own, !reference [.base, script]] }\n',
    },
    { a: ['setup', 'inherited'], b: ['own'] },
  ],
  [
    'GitHub steps of another directory, another shell, and some runs only',
    {
      '.github/workflows/ci.yml':
        "jobs:\n  web:\n    steps:\n      - run: npm test\n        working-directory: it's web\n      - { run: dir, shell: pwsh }\n      - { run: publish, if: github.ref }\n",
    },
    { web: ["cd 'it'\\''s web'\nnpm test"] },
  ],
  [
    'GitHub workflows, without what only GitHub can do',
    {
      '.github/workflows/ci.yml':
        'on: push\njobs:\n  lint:\n    steps:\n      - uses: actions/checkout@v4\n      - run: ./lint.sh\n      - run: echo ${{ github.sha }}\n',
    },
    { lint: ['./lint.sh'] },
  ],
  ['nothing that is known', { 'a.txt': '' }, { test: ['true'] }],
]

for (const [title, files, expected] of repositories) {
  test(`init: ${title}`, async () => {
    await using repository = await makeRepository(files)
    const result = await loom(repository, ['init'])
    assert.equal(result.exitCode, 0, result.stderr)
    const text = readFileSync(join(repository.path, '.loom/workflow.yml'), 'utf8')
    assert.match(text, /^# yaml-language-server: \$schema=/)
    const written = parse(text) as Record<string, { script?: string[] }>
    const scripts = Object.entries(written).flatMap(([name, job]) =>
      job.script === undefined ? [] : [[name, job.script] as const],
    )
    assert.deepEqual(Object.fromEntries(scripts), expected)
    const checked = await loom(repository, ['check'])
    assert.deepEqual([checked.exitCode, checked.stderr], [0, ''])
    const again = await loom(repository, ['init'])
    assert.equal(again.exitCode, 2)
    assert.equal(readFileSync(join(repository.path, '.loom/workflow.yml'), 'utf8'), text)
  })
}

test('init: where git ignores .loom, it says how to add the file all the same', async () => {
  await using repository = await makeRepository({ '.gitignore': '.*\n' })
  assert.match((await loom(repository, ['init'])).stdout, /`git add --force \.loom\/workflow\.yml`/)
  assert.match((await loom(repository, ['check'])).stderr, /workflow\/ignored/)
  repository.git('add', '--force', '.loom/workflow.yml')
  assert.equal((await loom(repository, ['check'])).exitCode, 0)
})

const githubFile = '.github/workflows/loom.yml'

test('init --github writes a workflow that uses the Action, says whose to put in, and overwrites nothing', async () => {
  await using repository = await makeRepository({ 'go.mod': 'module x\n' })
  repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  const result = await loom(repository, ['init', '--github'])
  assert.deepEqual(
    [result.exitCode, result.stderr],
    [
      0,
      'note: put the owner of the repository that you have Loom from in place of OWNER before you commit: its Action is what runs on GitHub\n',
    ],
  )
  assert.match(
    result.stdout,
    /^wrote \.loom\/workflow\.yml, from go\.mod\nwrote \.github\/workflows\/loom\.yml\nnext: /,
  )
  const text = readFileSync(join(repository.path, githubFile), 'utf8')
  const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1'
  assert.deepEqual(parse(text), {
    name: 'loom',
    on: { push: { branches: ['main'] }, pull_request: null },
    permissions: { contents: 'read' },
    jobs: {
      loom: {
        'runs-on': 'ubuntu-latest',
        'timeout-minutes': 60,
        steps: [
          { uses: checkout, with: { 'fetch-depth': 0, 'persist-credentials': false } },
          { uses: 'OWNER/loom@v1', with: { workflow: '.loom/workflow.yml' } },
        ],
      },
    },
  })
  // The same commit as this repository's own workflow has, its version in a comment.
  const own = readFileSync(new URL('../.github/workflows/ci.yml', import.meta.url), 'utf8')
  const pinned = /uses: (actions\/checkout@[^\n]*)/.exec(own)?.[1] ?? 'none'
  assert.match(pinned, /@[0-9a-f]{40} # v\d/)
  assert.ok(text.includes(`uses: ${pinned}\n`))
  assert.match(text, /# OWNER below is who has the repository of Loom\./)
  const again = await loom(repository, ['init', '--github'])
  assert.deepEqual([again.exitCode, again.stdout], [2, ''])
  assert.match(again.stderr, /init\/exists/)
  assert.equal(readFileSync(join(repository.path, githubFile), 'utf8'), text)
})

test('init --github beside a workflow that is there writes the other file alone; plain init none of GitHub', async () => {
  await using repository = await makeRepository()
  assert.equal((await loom(repository, ['init'])).exitCode, 0)
  assert.ok(!existsSync(join(repository.path, githubFile)))
  const result = await loom(repository, ['init', '--github'])
  assert.equal(result.exitCode, 0)
  assert.match(result.stdout, /^\.loom\/workflow\.yml is there already, and stays as it is\nwrote \.github/)
})
