import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type CheckedOut, refuseForeignHead } from '../src/action/foreign-head.ts'
import { amendGit, type GithubFacts, readGithubFacts } from '../src/action/github-facts.ts'
import { artifactName, isGithubCloud, pathOfAgainst, workingDirectory } from '../src/action/places.ts'
import type { GitFacts } from '../src/model/git-facts.ts'
import { findBundles } from '../src/run/find-bundles.ts'
import { temporaryDirectory } from './support/environment.ts'
import {
  type GitHubEvent,
  issueCommentEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  workflowRunEvent,
} from './support/runner/github-event.ts'

const [main, head, merge, other] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(40)) as [
  string,
  string,
  string,
  string,
]

async function factsOf({ name, ref, sha, payload }: GitHubEvent): Promise<GithubFacts> {
  await using directory = await temporaryDirectory()
  const path = join(directory.path, 'event.json')
  writeFileSync(path, JSON.stringify(payload))
  return await readGithubFacts({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path,
    GITHUB_REF: ref,
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_SHA: sha,
  })
}

/** A shallow checkout of a commit, detached. */
function detached(headSha: string, more: Partial<GitFacts> = {}): GitFacts {
  return {
    headSha,
    parents: [],
    branch: null,
    tag: null,
    defaultBranch: null,
    message: 'm',
    timestamp: '2026-01-02T03:04:05Z',
    originUrl: 'https://github.com/octo/shop',
    ...more,
  }
}

const ofTag: GitHubEvent = { ...pushEvent(main), ref: 'refs/tags/v1' }
const repository = { default_branch: 'main' }
const queue = 'gh-readonly-queue/main/pr-1-0123456'
const pull = { headSha: head, baseSha: main }
const named = { branch: null, tag: null, defaultBranch: 'main' }

function goneFork(): GitHubEvent {
  const event = pullRequestEvent(merge, { ...pull, headRef: 'main', headRepository: 'mallory/shop' })
  const asked = event.payload['pull_request'] as { head: object }
  const gone = { ...asked, head: { ...asked.head, repo: null } }
  return { ...event, payload: { ...event.payload, pull_request: gone } }
}

const commits: readonly [what: string, event: GitHubEvent, git: GitFacts, expected: Partial<GitFacts>][] = [
  ['a branch', pushEvent(main, 'v2/next'), detached(main), { ...named, branch: 'v2/next' }],
  ['a branch, which git knows', pushEvent(main), detached(main, { branch: 'b' }), { ...named, branch: 'b' }],
  ['another commit than the event’s', pushEvent(main), detached(other), named],
  ['a tag', ofTag, detached(main), { ...named, tag: 'v1' }],
  [
    'a release',
    { ...ofTag, name: 'release', payload: { action: 'published', release: { tag_name: 'v1' }, repository } },
    detached(main),
    { ...named, tag: 'v1' },
  ],
  [
    'a schedule',
    { ...pushEvent(main), name: 'schedule', payload: { schedule: '0 5 * * *', repository } },
    detached(main),
    { ...named, branch: 'main' },
  ],
  [
    'a merge group',
    {
      ...pushEvent(merge, queue),
      name: 'merge_group',
      payload: { merge_group: { head_sha: merge }, repository },
    },
    detached(merge),
    { ...named, branch: queue },
  ],
  ['a comment', issueCommentEvent(main), detached(main), { ...named, branch: 'main' }],
  ['a pull request’s head, below a comment', issueCommentEvent(main), detached(head), named],
  ['a pull request’s merge', pullRequestEvent(merge, pull), detached(merge), named],
  ['a pull request’s head', pullRequestEvent(merge, pull), detached(head), { ...named, branch: 'topic' }],
  [
    'the head of a fork, whose branch is called as ours',
    pullRequestEvent(merge, { ...pull, headRef: 'main', headRepository: 'mallory/shop' }),
    detached(head),
    named,
  ],
  ['the head of a fork that is gone', goneFork(), detached(head), named],
  ['the base of a pull request', pullRequestTargetEvent(pull), detached(main), { ...named, branch: 'main' }],
  [
    'no origin',
    pushEvent(main),
    detached(main, { originUrl: null }),
    { ...named, branch: 'main', originUrl: 'https://github.com/octo/shop' },
  ],
  [
    'another repository’s checkout',
    pushEvent(main),
    detached(other, { originUrl: 'https://github.com/octo/tools', defaultBranch: 'trunk' }),
    { branch: null, defaultBranch: 'trunk' },
  ],
]

test('what a detached and shallow checkout does not tell of its commit, the event does', async () => {
  for (const [what, event, git, expected] of commits)
    assert.deepEqual(amendGit(await factsOf(event), git), { ...git, ...expected }, what)
})

test('an event’s payload that is not there, or not as GitHub documents it, is none', async () => {
  await using directory = await temporaryDirectory()
  const path = join(directory.path, 'event.json')
  const isNone = async (eventPath: string) => {
    const { pullRequest, defaultBranch, testedPullRequestSha } = await readGithubFacts({
      GITHUB_EVENT_PATH: eventPath,
    })
    assert.deepEqual([pullRequest, defaultBranch, testedPullRequestSha], [undefined, undefined, undefined])
  }
  for (const text of [undefined, '{', '[]', '{"pull_request":1,"repository":[],"workflow_run":{}}']) {
    if (text !== undefined) writeFileSync(path, text)
    await isNone(path)
  }
  await isNone(directory.path)
})

test('only what is known to be of the repository has its rights', async () => {
  const target = await factsOf(pullRequestTargetEvent(pull))
  const afterwards = await factsOf(workflowRunEvent(main, pull))
  const own = { originUrl: 'https://github.com/octo/shop', isBranchOfOrigin: false }
  const refused = (facts: GithubFacts, headSha: string, more: Partial<CheckedOut> = {}) => {
    try {
      refuseForeignHead(facts, { ...own, headSha, ...more })
      return false
    } catch {
      return true
    }
  }
  const isBranchOfOrigin = true
  const below = await factsOf(issueCommentEvent(main))
  assert.equal(refused(below, head, { isBranchOfOrigin }), false, 'a branch of ours, below a comment')
  for (const facts of [target, afterwards, below]) {
    assert.equal(refused(facts, main), false, 'the base')
    assert.equal(refused(facts, head), true, 'the head')
    if (facts !== below)
      assert.equal(refused(facts, head, { isBranchOfOrigin }), true, 'the head, on a branch of ours')
    assert.equal(refused(facts, merge), true, 'a merge, or what was pushed since')
    assert.equal(refused(facts, other, { isBranchOfOrigin }), false, 'a branch of ours')
    const originUrl = 'https://github.com/mallory/shop'
    assert.equal(refused(facts, other, { isBranchOfOrigin, originUrl }), true, 'a branch of a fork')
  }
  assert.equal(refused({ ...target, sha: other }, main), false, 'the base, which has moved since')
  assert.equal(
    refused(await factsOf({ ...pullRequestTargetEvent(pull), payload: {} }), head),
    true,
    'no payload',
  )
  assert.equal(refused(await factsOf(pullRequestEvent(merge, pull)), head), false)
  const ofPush = {
    ...workflowRunEvent(main, pull),
    payload: { workflow_run: { event: 'push', head_sha: head } },
  }
  assert.equal(refused(await factsOf(ofPush), head), false)
})

test('a working directory is one of the checkout, wherever links lead', async () => {
  await using directory = await temporaryDirectory()
  const workspace = join(directory.path, 'w')
  mkdirSync(join(workspace, 'b'), { recursive: true })
  mkdirSync(`${workspace}2`)
  symlinkSync('b', join(workspace, 'within'))
  symlinkSync('/', join(workspace, 'out'))
  assert.equal(await workingDirectory('.', { workspace }), workspace)
  for (const inside of ['b', 'a/../b', 'within'])
    assert.equal(await workingDirectory(inside, { workspace }), join(workspace, 'b'))
  for (const outside of ['..', '/etc', '../w2', 'out'])
    await assert.rejects(workingDirectory(outside, { workspace }), /lies outside of/)
  // Whoever enters it says what is wrong with it.
  symlinkSync('loop', join(workspace, 'loop'))
  for (const odd of ['none', 'loop', 'x'.repeat(5000)])
    assert.equal(await workingDirectory(odd, { workspace }), join(workspace, odd))
})

test('`against` may be a directory with one bundle, as a download makes it', async () => {
  await using directory = await temporaryDirectory()
  const bundle = join(directory.path, '17.loom.tar.zst')
  await assert.rejects(pathOfAgainst('.', directory.path), /holds 0 bundles/)
  writeFileSync(bundle, '')
  writeFileSync(join(directory.path, 'other.txt'), '')
  assert.equal(await pathOfAgainst('.', directory.path), bundle)
  assert.equal(await pathOfAgainst('17.loom.tar.zst', directory.path), bundle)
  writeFileSync(join(directory.path, '18.loom.tar.zst'), '')
  await assert.rejects(pathOfAgainst('.', directory.path), /holds 2 bundles/)
})

test('`against` is a file: nobody may ever write to a pipe', async () => {
  await using directory = await temporaryDirectory()
  mkdirSync(join(directory.path, 'a'))
  execFileSync('mkfifo', [join(directory.path, 'a', '17.loom.tar.zst')])
  for (const path of ['a', 'a/17.loom.tar.zst', '/dev/zero'])
    await assert.rejects(pathOfAgainst(path, directory.path), /is no file/)
})

test(
  'directories that may not be read are told as such where bundles are looked for',
  { skip: process.getuid?.() === 0 ? 'root may read everything' : false },
  async () => {
    await using directory = await temporaryDirectory()
    mkdirSync(join(directory.path, 'a', 'closed'), { recursive: true, mode: 0o700 })
    chmodSync(join(directory.path, 'a', 'closed'), 0)
    await assert.rejects(pathOfAgainst('a/closed', directory.path), /may not read the directory/)
    await assert.rejects(findBundles(['a'], directory.path), /may not read the directory .*closed/)
  },
)

test('no two uploads of a workflow run have one name', () => {
  const facts = { job: 'build', step: '__octo_loom', attempt: '1' }
  assert.equal(artifactName(facts, { LOOM_JOB_INDEX: '3' }), 'loom-run-build-3-__octo_loom-1')
  assert.equal(artifactName(facts, { LOOM_JOB_INDEX: '' }), 'loom-run-build-0-__octo_loom-1')
  assert.equal(artifactName({ ...facts, step: 'a/b:c' }, {}), 'loom-run-build-0-a-b-c-1')
  assert.equal(artifactName(facts, { LOOM_CALLED_JOB: '51725' }), 'loom-run-build-0-__octo_loom-1-51725')
})

test('what GitHub itself serves is told from an Enterprise Server', () => {
  const isCloud = (serverUrl: string) => isGithubCloud({ serverUrl })
  assert.deepEqual(
    ['https://github.com', 'https://octo.ghe.com', 'https://github.example.com', 'gitea:3000', 'no url'].map(
      isCloud,
    ),
    [true, true, false, false, false],
  )
})
