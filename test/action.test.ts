import assert from 'node:assert/strict'
import { existsSync, lchownSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { cli } from './support/run-cli.ts'
import { busybox, dockerTest } from './support/docker.ts'
import { actionErrors } from './support/github-parser.ts'
import { receiptOf as receiptOfCli, stepOutput, workflow } from './support/loom.ts'
import { readAction } from './support/runner/action-file.ts'
import { pullRequested } from './support/runner/checkout.ts'
import type { GitHubRepository } from './support/runner/checkout.ts'
import { issueCommentEvent, pullRequestTargetEvent, workflowRunEvent } from './support/runner/github-event.ts'
import { cloneToLaptop } from './support/runner/laptop.ts'
import type { CompositeResult } from './support/runner/run-composite.ts'
import { actionPath, everythingShown, receiptOf, startGitHubJob } from './support/runner/use-action.ts'

// The steps of the real action.yml with dist/action as built, run as GitHub's runner runs them.

const messages = ({ annotations }: CompositeResult, level: string) =>
  annotations.filter((annotation) => annotation.level === level).map(({ message }) => message)

const plainName = 'loom-run-build-0-__octo_loom-1'

test("action.yml is valid for GitHub's parser, pins what it uses and puts no expression into a script", () => {
  assert.deepEqual(actionErrors(actionPath), [])
  for (const { run, shell, uses } of readAction(actionPath).steps) {
    if (uses !== undefined) assert.match(uses, /^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/)
    if (run === undefined) continue
    assert.equal(shell, 'bash')
    assert.match(run, /^set -euo pipefail\n/)
    assert.ok(!run.includes('${{'), run)
  }
  for (const [line] of readFileSync(actionPath, 'utf8').matchAll(/uses: .*/g)) assert.match(line, / # v\d/)
})

test('a run that passes, where the node in PATH is too old: outputs, receipt, uploaded bundle', async () => {
  await using job = await startGitHubJob({
    main: { 'a.txt': 'a\n', '.loom/workflow.yml': workflow({ one: { script: ['cat a.txt'] } }) },
  })
  const bin = join(job.folder, 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, 'node'), '#!/bin/sh\necho too old; exit 97\n', { mode: 0o755 })
  const result = await job.use({}, { machine: { PATH: `${bin}:${process.env['PATH'] ?? ''}` } })
  assert.equal(result.conclusion, 'success', result.log)
  const { outputs } = result
  const receipt = receiptOf(result)
  assert.deepEqual([receipt.status, receipt.context], ['success', 'github-actions'])
  assert.deepEqual(
    { ...outputs, 'artifact-id': '', 'bundle-path': '' },
    {
      status: 'success',
      'exit-code': '0',
      'run-id': receipt.run_id,
      'receipt-path': outputs['receipt-path'],
      'bundle-path': '',
      'artifact-id': '',
      'snapshot-path': receipt.snapshot_path,
      'snapshot-tree-sha': job.git('rev-parse', 'HEAD^{tree}'),
      parity: 'none',
      matrix: '',
    },
  )
  assert.deepEqual(result.artifacts, [plainName])
  assert.match(outputs['artifact-id'] ?? '', /^\d+$/)
  assert.ok(existsSync(outputs['bundle-path'] ?? ''))
  assert.deepEqual([result.annotations, result.env, result.path], [[], {}, []])
})

test('without bash, as in a container of Alpine, the step says what to install', async () => {
  await using job = await startGitHubJob({
    main: { '.loom/workflow.yml': workflow({ one: { script: ['true'] } }) },
  })
  const result = await job.use({}, { machine: { PATH: job.folder } })
  assert.equal(result.conclusion, 'failure')
  const [problem = '', ...others] = messages(result, 'error')
  assert.match(problem, /apk add bash git/)
  assert.deepEqual([others, result.steps['run']?.outcome], [[], 'skipped'], result.log)
})

test('a run that fails: the step fails after all is told and uploaded', async () => {
  await using job = await startGitHubJob({
    main: {
      '.loom/workflow.yml': workflow({
        bad: { script: ['echo broken; exit 3'] },
        good: { script: ['true'] },
      }),
    },
  })
  const result = await job.use()
  assert.deepEqual(
    [result.conclusion, result.outputs['status'], result.outputs['exit-code']],
    ['failure', 'failure', '1'],
  )
  assert.equal(result.steps['upload']?.outcome, 'success')
  assert.deepEqual(
    receiptOf(result).jobs.map(({ id, outcome }) => [id, outcome]),
    [
      ['bad', 'failed'],
      ['good', 'success'],
    ],
  )
  assert.ok(
    messages(result, 'error').some((message) => message.includes('broken')),
    result.log,
  )
  assert.match(result.summary, /bad[^]*broken/)
  assert.doesNotMatch(result.summary, /undefined|NaN|\[object/)
})

test('an invalid workflow: an error at its line, and nothing is uploaded', async () => {
  const text = 'version: v1\nstages: [main]\none:\n  stage: main\n  target: linux\n  scrip: [x]\n'
  await using job = await startGitHubJob({ main: { '.loom/workflow.yml': text } })
  const result = await job.use()
  assert.equal(result.conclusion, 'failure')
  const wrong = result.annotations.find(({ message }) => message.startsWith('unknown key `scrip`'))
  const { title, file, line } = wrong?.properties ?? {}
  assert.deepEqual([title, file, line], ['workflow/unknown-key', '.loom/workflow.yml', '6'])
  assert.deepEqual([result.steps['upload']?.outcome, result.artifacts], ['skipped', []])
})

test('a pull request of a fork: its merge commit runs, and its branch is no branch of ours', async () => {
  const script = [
    'echo "branch ${CI_COMMIT_BRANCH-none} of $CI_COMMIT_SHA"; cat topic.txt meanwhile.txt | wc -l',
  ]
  await using job = await startGitHubJob({
    main: { '.loom/workflow.yml': workflow({ one: { script } }) },
    event: (github) => pullRequested(github, 'mallory/shop'),
  })
  const result = await job.use()
  assert.equal(result.conclusion, 'success', result.log)
  assert.equal(result.outputs['snapshot-tree-sha'], job.git('rev-parse', `${job.github.mergeSha}^{tree}`))
  assert.equal(stepOutput(receiptOf(result), 'one'), `branch none of ${job.github.mergeSha}\n2\n`)
})

const foreignHeads = {
  pull_request_target: (github: GitHubRepository) =>
    pullRequestTargetEvent({
      headSha: github.headSha,
      baseSha: github.mainSha,
      headRepository: 'mallory/shop',
    }),
  workflow_run: (github: GitHubRepository) =>
    workflowRunEvent(github.mainSha, { headSha: github.headSha, baseSha: github.mainSha }),
  issue_comment: (github: GitHubRepository) => issueCommentEvent(github.mainSha),
}

for (const [name, event] of Object.entries(foreignHeads)) {
  test(`${name} with a pull request's head is refused unless the caller means it`, async () => {
    await using job = await startGitHubJob({
      main: { '.loom/workflow.yml': workflow({ one: { script: ['true'] } }) },
      event,
      other: ({ headSha }) => ({ ref: headSha, sha: headSha }),
    })
    const refused = await job.use()
    assert.deepEqual([refused.conclusion, refused.outputs['run-id']], ['failure', ''])
    const [problem = '', ...others] = messages(refused, 'error')
    assert.ok(problem.includes(name), problem)
    assert.deepEqual(others, ['Process completed with exit code 2.'])
    if (name !== 'pull_request_target') return
    const meant = await job.use({ 'allow-pull-request-head': 'true' })
    assert.equal(meant.conclusion, 'success', meant.log)
  })
}

test('a run that differs from the one in `against` fails the step where the gate says so', async () => {
  await using job = await startGitHubJob({
    main: { '.loom/workflow.yml': workflow({ one: { script: ['test "$MODE" = a'] } }) },
  })
  const first = await job.use({ variables: 'MODE=a' }, { callerStep: 'first' })
  const again = { variables: 'MODE=a', against: first.outputs['receipt-path'] ?? '', 'fail-on': 'diverged' }
  const same = await job.use(again, { callerStep: 'second' })
  assert.equal(same.conclusion, 'success', same.log)
  assert.ok(['identical', 'equivalent'].includes(same.outputs['parity'] ?? ''), same.log)
  const other = await job.use({ ...again, variables: 'MODE=b', 'fail-on': 'never' }, { callerStep: 'third' })
  assert.deepEqual([other.conclusion, other.outputs['parity']], ['success', 'diverged'], other.log)
  assert.deepEqual(other.artifacts.length, 3)
  const printed = await job.use(
    { ...again, variables: 'MODE=a\nTZ=Asia/Tokyo', 'fail-on': 'not-identical' },
    { callerStep: 'fourth' },
  )
  assert.deepEqual([printed.conclusion, printed.outputs['exit-code']], ['failure', '0'], printed.log)
  assert.equal(messages(printed, 'error').length, 2, 'why, and that the step ended so')
})

test('the CLI on a full clone and the action on a shallow checkout of the same commit agree', async () => {
  const files = {
    'a.txt': 'a\n',
    '.loom/workflow.yml': workflow({ one: { script: ['env | sort', 'cat a.txt'] } }),
  }
  await using job = await startGitHubJob({ main: files })
  await using laptop = await cloneToLaptop(job.github)
  const local = receiptOfCli(await cli(laptop, ['run', '--local']))
  const against = join(job.folder, 'local.tar.zst')
  const bundle = await cli(laptop, ['receipt', 'export', local.run_id, '--output', against])
  assert.equal(bundle.exitCode, 0, bundle.stderr)
  const result = await job.use({ against, 'fail-on': 'diverged' })
  assert.equal(result.conclusion, 'success', result.log)
  assert.ok(['identical', 'equivalent'].includes(result.outputs['parity'] ?? ''), result.log)
})

test('no cache service: the run passes, and it is said once', async () => {
  const cached = (key: string) => ({ script: ['echo x > f'], cache: { key, paths: ['f'] } })
  await using job = await startGitHubJob({
    main: { '.loom/workflow.yml': workflow({ one: cached('k1'), two: cached('k2') }) },
  })
  const result = await job.use({}, { runtime: {} })
  assert.equal(result.conclusion, 'success', result.log)
  assert.match(result.log, /there is no cache service/)
  assert.equal(messages(result, 'warning').length, 1, result.log)
})

test('a workflow that is called twice uploads both runs; a runner that does not say so has the plain name', async () => {
  await using job = await startGitHubJob({
    main: { '.loom/workflow.yml': workflow({ one: { script: ['true'] } }) },
  })
  const called = 'octo/ci/.github/workflows/called.yml@refs/heads/main'
  const contexts = [
    { check_run_id: 51725241954, workflow_ref: called },
    { check_run_id: 51725241955, workflow_ref: called },
    {},
  ]
  for (const jobContext of contexts) {
    const result = await job.use({}, { jobContext })
    assert.equal(result.steps['upload']?.outcome, 'success', result.log)
  }
  const result = await job.use({}, { jobContext: { check_run_id: 51725241956 } })
  assert.deepEqual(
    [result.steps['upload']?.outcome, result.artifacts],
    ['failure', ['', '-51725241954', '-51725241955'].map((id) => `${plainName}${id}`)],
  )
})

test('no artifact service: the run passes, nothing is uploaded, and a notice says where the bundle is', async () => {
  await using job = await startGitHubJob({
    main: { '.loom/workflow.yml': workflow({ one: { script: ['true'] } }) },
  })
  const noToken = { ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' }
  for (const runtime of [{}, noToken, { ACTIONS_RUNTIME_TOKEN: job.tokens.runtime }]) {
    const result = await job.use({}, { runtime })
    assert.equal(result.conclusion, 'success', result.log)
    assert.deepEqual([result.steps['upload']?.outcome, result.artifacts], ['skipped', []])
    const bundle = result.outputs['bundle-path'] ?? ''
    assert.deepEqual(
      [messages(result, 'error'), messages(result, 'notice')],
      [[], [`this runner has no artifact service; the bundle is ${bundle}`]],
    )
    assert.ok(existsSync(bundle))
  }
})

test('no Docker: one error that names it', async () => {
  await using job = await startGitHubJob({
    main: { '.loom/workflow.yml': workflow({ one: { image: busybox, script: ['true'] } }) },
  })
  const result = await job.use({}, { machine: { DOCKER_HOST: 'unix:///none/docker.sock' } })
  assert.equal(result.conclusion, 'failure')
  const [problem = '', ...others] = messages(result, 'error')
  assert.match(problem, /Docker/)
  assert.deepEqual(others.length, 1, others.join('\n'))
})

dockerTest('a container job runs, and its container knows nothing of the runner', async () => {
  await using job = await startGitHubJob({
    main: {
      '.loom/workflow.yml': workflow({ one: { image: busybox, script: ['env; cat .git/config || true'] } }),
    },
  })
  const result = await job.use()
  assert.equal(result.conclusion, 'success', result.log)
  assert.doesNotMatch(
    stepOutput(receiptOf(result), 'one'),
    /^(ACTIONS_|GITHUB_|INPUT_|LOOM_RUNTIME)|extraheader/m,
  )
})

test('a GitHub Enterprise Server: the run passes, nothing is uploaded, and a notice says so', async () => {
  await using job = await startGitHubJob({
    main: { '.loom/workflow.yml': workflow({ one: { script: ['true'] } }) },
  })
  const result = await job.use({}, { serverUrl: 'https://github.example.com' })
  assert.equal(result.conclusion, 'success', result.log)
  assert.deepEqual([result.steps['upload']?.outcome, result.artifacts], ['skipped', []])
  assert.equal(messages(result, 'notice').length, 1, result.log)
})

test('a checkout of another user, as in a job with a container, runs all the same', async (context) => {
  if (process.getuid?.() !== 0) {
    context.skip('only root can give files away')
    return
  }
  await using job = await startGitHubJob({
    main: { '.loom/workflow.yml': workflow({ one: { script: ['true'] } }) },
  })
  for (const path of ['.', ...readdirSync(job.workspace, { recursive: true, encoding: 'utf8' })]) {
    lchownSync(join(job.workspace, path), 1001, 1001)
  }
  const result = await job.use()
  assert.equal(result.conclusion, 'success', result.log)
})

test('a secret that Loom resolves is masked by the runner too, line by line', async () => {
  const secrets = { TOKEN: { ref: 'env://MY_TOKEN', file: false } }
  await using job = await startGitHubJob({
    main: { '.loom/workflow.yml': workflow({ one: { secrets, script: ['echo "it is $TOKEN"'] } }) },
  })
  const result = await job.use({}, { machine: { MY_TOKEN: 'first line of it\nsecond line of it' } })
  assert.equal(result.conclusion, 'success', result.log)
  assert.ok(
    result.masks.includes('first line of it') && result.masks.includes('second line of it'),
    result.log,
  )
  assert.doesNotMatch(everythingShown(result), /line of it/)
})

test('plan-only runs nothing and gives a matrix', async () => {
  await using job = await startGitHubJob({
    main: { '.loom/workflow.yml': workflow({ one: { script: ['true'] } }) },
  })
  const result = await job.use({ 'plan-only': 'true' })
  assert.equal(result.conclusion, 'success', result.log)
  assert.ok(JSON.stringify(JSON.parse(result.outputs['matrix'] ?? '')).includes('one'))
  assert.deepEqual([result.outputs['run-id'], result.artifacts], ['', []])
})
