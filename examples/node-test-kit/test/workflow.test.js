import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { assertParity, gitRepository, matchesReceipt, runWorkflow } from 'loom/node-test'

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

/** What the workflow needs of this project, as a repository of its own. */
const project = (t) =>
  gitRepository(t, {
    '.loom/workflow.yml': read('.loom/workflow.yml'),
    'src/page.html': read('src/page.html'),
  })

test('the page is built and checked', async (t) => {
  const { path } = await project(t)
  const run = await runWorkflow(t, { from: path })
  assert.equal(run.receipt.status, 'success')
  assert.match(String(await run.artifact('page', 'site/index.html')), /Hello, world/)
  await matchesReceipt(t, run)
})

test('a page that greets nobody fails the check', async (t) => {
  const { path } = await project(t)
  const run = await runWorkflow(t, { from: path, variables: { NAME: '' } })
  assert.equal(run.job('check').outcome, 'failed')
  assert.match(await run.output('check', 1), /Hello, </)
})

test('the same source does the same twice', async (t) => {
  const { path } = await project(t)
  const first = await runWorkflow(t, { from: path })
  const second = await runWorkflow(t, { from: path })
  await assertParity(second, first, { strict: true })
})

test('an uncommitted change is part of what runs', async (t) => {
  const repository = await project(t)
  await repository.write({ 'src/page.html': '<p>Bye, @name@</p>\n' })
  const run = await runWorkflow(t, { from: repository.path })
  assert.equal(run.job('page').outcome, 'success')
  assert.equal(run.job('check').outcome, 'failed')
})
