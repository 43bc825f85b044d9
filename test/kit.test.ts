import assert from 'node:assert/strict'
import { existsSync, readdirSync, symlinkSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { pathToFileURL } from 'node:url'
import {
  type Files,
  gitRepository,
  isolatedWorkspace,
  type KitTest,
  runWorkflow,
} from '../src/node-test/kit/index.ts'
import { workflow } from './support/loom.ts'
import { fingerprint } from './support/oracle.ts'
import { temporaryDirectory } from './support/environment.ts'

/** A repository with a workflow of one job, `unit`. */
async function repositoryOf(t: TestContext, job: object, files: Files = {}) {
  return gitRepository(t, { '.loom/workflow.yml': workflow({ unit: job }), ...files })
}

const unit = (...script: string[]) => workflow({ unit: { script } })

test('the same files make the same commit, by nobody in particular', async (t) => {
  const files = { 'a/b.txt': 'text\n', 'c.bin': new Uint8Array([0, 255]), '.gitignore': 'a\n' }
  const [one, other] = await Promise.all([gitRepository(t, files), gitRepository(t, files)])
  const head = await one.git('log', '--format=%H %an <%ae> %cI %s %D')
  assert.equal(head, await other.git('log', '--format=%H %an <%ae> %cI %s %D'))
  assert.match(head, / Loom <loom@example.com> 2000-01-01T00:00:00\S+ first HEAD -> main\n$/)
  assert.equal(await one.git('ls-files'), '.gitignore\na/b.txt\nc.bin\n')
  assert.equal(await one.git('status', '--porcelain'), '')
})

test('a repository is written, committed and asked further', async (t) => {
  const repository = await gitRepository(t, {}, { branch: 'topic', message: 'begin\n\nbody' })
  await repository.write({ 'deep/down/a.txt': 'a\n' })
  assert.equal(await repository.git('status', '--porcelain'), '?? deep/\n')
  const id = await repository.commit('--amend')
  assert.equal(await repository.git('rev-parse', 'topic'), `${id}\n`)
  assert.equal(await repository.git('log', '--format=%s'), '--amend\nbegin\n')
  await assert.rejects(repository.git('checkout', 'nowhere'), /git checkout failed: pathspec 'nowhere'/)
})

test('an isolated workspace has uncommitted work, nothing ignored, and leaves its source alone', async (t) => {
  const source = await gitRepository(t, { 'a.txt': 'a\n', 'old.txt': 'old\n', '.gitignore': '*.log\n' })
  await source.write({ 'a.txt': 'changed\n', 'new.txt': 'new\n', 'x.log': 'x' })
  const before = fingerprint(source.path)
  const workspace = await isolatedWorkspace(t, { from: pathToFileURL(source.path) })
  assert.deepEqual(readdirSync(workspace.path).sort(), ['.git', '.gitignore', 'a.txt', 'new.txt', 'old.txt'])
  assert.equal(await readFile(join(workspace.path, 'a.txt'), 'utf8'), 'changed\n')
  assert.equal(workspace.headSha, (await source.git('rev-parse', 'HEAD')).trim())
  assert.deepEqual(
    workspace.changed.map(({ path, kind }) => [path, kind]),
    [
      ['a.txt', 'modified'],
      ['new.txt', 'untracked'],
    ],
  )
  assert.equal(workspace.dirty, true)
  assert.equal(fingerprint(source.path), before)
})

test('a workspace of the working directory is the default', async (t) => {
  const workspace = await isolatedWorkspace(t)
  assert.ok(existsSync(join(workspace.path, 'src/node-test/kit/index.ts')))
})

test('a run says what its records say, and leaves its source alone', async (t) => {
  const source = await repositoryOf(
    t,
    {
      before_script: ['echo before'],
      script: ['cat a.txt', 'echo wrong >&2; printf "\\0\\377" > out.bin; exit 4'],
      after_script: ['echo after'],
      artifacts: { paths: ['out.bin'], when: 'always' },
    },
    { 'a.txt': 'a\n' },
  )
  const before = fingerprint(source.path)
  const run = await runWorkflow(t, { from: source.path })
  assert.deepEqual([run.receipt.status, run.receipt.context], ['failure', 'local'])
  const { outcome, steps, failing_step_index: failing } = run.job('unit')
  assert.deepEqual([outcome, failing, steps.length], ['failed', 2, 4])
  assert.equal(await run.output('unit', 1), 'a\n')
  assert.equal(await run.output('unit', '02'), 'wrong\n')
  assert.equal(await run.output('unit', 'before_script/1'), 'before\n')
  assert.equal(await run.output('unit', 'after_script/01'), 'after\n')
  assert.equal(await run.output('unit'), 'before\na\nwrong\nafter\n')
  assert.equal(await run.output('unit', 'provider'), '')
  assert.deepEqual([...(await run.artifact('unit', 'out.bin'))], [0, 255])
  assert.deepEqual(JSON.parse(await readFile(run.receiptPath, 'utf8')), run.receipt)
  assert.ok(existsSync(join(run.workspace, 'a.txt')))
  assert.equal(fingerprint(source.path), before)
  assert.ok(!existsSync(join(source.path, '.loom/.runtime')))
})

test('a name that a run does not know fails with those that there are', async (t) => {
  const source = await gitRepository(t, {
    '.loom/workflow.yml': workflow({
      build: { script: ['echo x > a.txt'], artifacts: { paths: ['*.txt'] } },
      check: { stage: 'z', script: ['false'] },
      later: { stage: 'zz', script: ['true'] },
    }),
  })
  const run = await runWorkflow(t, { from: source.path })
  assert.equal(run.job('later').outcome, 'skipped')
  assert.throws(
    () => run.job('biuld'),
    /^LoomFailure: no job `biuld` ran; those that did are `build`, `check`, `later`$/,
  )
  await assert.rejects(run.output('nothing'), /^LoomFailure: no job `nothing` ran/)
  await assert.rejects(
    run.output('check', 2),
    /^LoomFailure: job `check` has no step `2`; it has `script\/01`, `artifact_restore`, `provider`, `cleanup`$/,
  )
  await assert.rejects(
    run.artifact('build', 'b.txt'),
    /^LoomFailure: job `build` left no artifact `b.txt`; it left `a.txt`$/,
  )
  await assert.rejects(run.artifact('check', 'a.txt'), /it left none$/)
})

test('a workflow is a text, an object or a file', async (t) => {
  const source = await gitRepository(t, { 'ci/main.yml': unit('echo file'), 'deep/a.txt': '' })
  const { path: from } = source
  const outputOf = async (options: object) => (await runWorkflow(t, { from, ...options })).output('unit')
  const asObject: unknown = JSON.parse(unit('echo object'))
  assert.equal(await outputOf({ workflow: unit('echo text') }), 'text\n')
  assert.equal(await outputOf({ workflow: asObject }), 'object\n')
  assert.equal(await outputOf({ file: '../ci/main.yml', from: join(from, 'deep') }), 'file\n')
  assert.equal(await outputOf({ file: pathToFileURL(join(from, 'ci/main.yml')) }), 'file\n')
  assert.deepEqual(readdirSync(from).sort(), ['.git', 'ci', 'deep'])
})

test('what cannot be run says why', async (t) => {
  const { path: from } = await gitRepository(t, { '.loom/workflow.yml': unit('true') })
  const wrong = workflow({ unit: { stage: 'mian' } }, { stages: ['main'] })
  const nothing = workflow({ unit: { script: ['true'], rules: [{ when: 'manual' }] } })
  await assert.rejects(
    runWorkflow(t, { from, workflow: wrong }),
    /^Error: the workflow is wrong:\n\nerror\[.*\n {2}\.loom\/workflow\.yml:1:[^]*did you mean `main`\?/,
  )
  await assert.rejects(
    runWorkflow(t, { from, workflow: nothing }),
    /there is nothing to run: every job is manual/,
  )
  await assert.rejects(
    runWorkflow(t, { from, workflow: nothing, file: 'x.yml' }),
    /both `workflow` and `file`/,
  )
  await assert.rejects(
    runWorkflow(t, { from, file: '/etc/x.yml' }),
    /workflow \/etc\/x.yml lies outside the repository/,
  )
  await assert.rejects(runWorkflow(t, { from, file: 'x.yml' }), /there is no workflow x.yml/)
  await assert.rejects(runWorkflow(t, { from, jobs: ['none'] }), /`none`/)
  await using plain = await temporaryDirectory()
  await assert.rejects(runWorkflow(t, { from: plain.path }), /is not in a git repository/)
})

test('jobs and variables are chosen as on the command line', async (t) => {
  const { path: from } = await gitRepository(t, {})
  const jobs = {
    first: { script: ['echo $LEVEL'], variables: { LEVEL: 'low' } },
    second: { needs: ['first'], script: ['true'] },
    third: { script: ['true'] },
  }
  const run = await runWorkflow(t, {
    from,
    workflow: workflow(jobs),
    jobs: ['second'],
    variables: { LEVEL: 'high' },
  })
  assert.deepEqual(
    run.receipt.jobs.map(({ id }) => id),
    ['first', 'second'],
  )
  assert.equal(await run.output('first'), 'high\n')
})

test('a job is told of the commit what a run of the source itself would tell', async (t) => {
  const told =
    'echo $CI_COMMIT_SHA ${CI_COMMIT_BRANCH-none} ${CI_COMMIT_TAG-none} $CI_DEFAULT_BRANCH $CI_PROJECT_NAME'
  const source = await gitRepository(t, { '.loom/workflow.yml': unit(told) })
  const head = (await source.git('rev-parse', 'HEAD')).trim()
  await source.git('switch', '--quiet', '--create', 'topic/a')
  await source.git('tag', 'v1')
  const outputOf = async () => (await runWorkflow(t, { from: source.path })).output('unit')
  assert.equal(await outputOf(), `${head} topic/a v1 main repository\n`)
  await source.git('checkout', '--quiet', '--detach')
  assert.equal(await outputOf(), `${head} none v1 main repository\n`)
})

test('the text of a workflow stands in the copy, whatever the source has there', async (t) => {
  await using elsewhere = await temporaryDirectory()
  const ignoring = await gitRepository(t, { '.gitignore': '.loom\n' })
  const linking = await gitRepository(t, {})
  symlinkSync(elsewhere.path, join(linking.path, '.loom'))
  await linking.commit('link')
  for (const { path: from } of [ignoring, linking])
    assert.equal(await (await runWorkflow(t, { from, workflow: unit('echo text') })).output('unit'), 'text\n')
  assert.deepEqual(readdirSync(elsewhere.path), [])
})

test('jobs have no variable of the test’s process but what every shell has, unless that is asked for', async (t) => {
  const { path: from } = await gitRepository(t, {})
  const outputOf = async (cleanEnv: boolean) =>
    (await runWorkflow(t, { from, workflow: unit('env'), cleanEnv })).output('unit')
  const foreign = /^(?!PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_|TERM|TZ|TMPDIR|PWD|OLDPWD|SHLVL|_|CI|LOOM_)\w+=/m
  assert.doesNotMatch(await outputOf(true), foreign)
  assert.doesNotMatch(await outputOf(false), /^NODE_TEST_CONTEXT=/m)
})

test('caches are passed over, unless a place for them is given', async (t) => {
  await using directory = await temporaryDirectory()
  const source = await repositoryOf(t, {
    script: ['cat kept/a.txt || { mkdir kept; echo kept > kept/a.txt; }'],
    cache: { key: 'one', paths: ['kept'] },
  })
  const cached = async (options: object) => {
    const run = await runWorkflow(t, { from: source.path, ...options })
    return [run.receipt.jobs[0]?.caches?.[0]?.restored, (await run.output('unit')).includes('kept\n')]
  }
  const cache = { directory: directory.path }
  assert.deepEqual(await cached({}), ['skipped', false])
  assert.deepEqual(await cached({ cache: undefined }), ['skipped', false])
  assert.deepEqual(await cached({ cache }), ['miss', false])
  assert.deepEqual(await cached({ cache }), ['hit', true])
})

test('what is odd about a workflow is told to the test', async (t) => {
  const { path: from } = await gitRepository(t, {})
  const told: string[] = []
  const own: KitTest = t
  const listening: KitTest = {
    name: t.name,
    signal: t.signal,
    get passed() {
      return own.passed === true
    },
    after: (hook) => {
      t.after(hook)
    },
    afterEach: (hook) => {
      t.afterEach(hook)
    },
    diagnostic: (line) => {
      told.push(line)
    },
  }
  const odd = workflow({ unit: { script: ['true'], services: ['postgres:16'] } })
  await runWorkflow(listening, { from, workflow: odd })
  assert.match(told[0] ?? '', /^warning\[workflow\/needs-image\]: /)
})

test('fixtures refuse what is no test', async () => {
  for (const other of [undefined, {}, { signal: new AbortController().signal, name: 'suite' }]) {
    const t = other as unknown as TestContext
    await assert.rejects(
      gitRepository(t, {}),
      /^LoomFailure: gitRepository was called without the context of a test$/,
    )
    await assert.rejects(isolatedWorkspace(t), /isolatedWorkspace was called without/)
    await assert.rejects(runWorkflow(t), /runWorkflow was called without/)
  }
})
