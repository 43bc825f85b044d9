import assert from 'node:assert/strict'
import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { temporaryDirectory } from './support/environment.ts'
import { writeFiles } from './support/repository.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const module = `
import { readReceipt } from 'loom'
import { test } from 'node:test'
import { assertParity, gitRepository, isolatedWorkspace, matchesReceipt, runWorkflow } from 'loom/node-test'
import type { GitRepository, WorkflowRun } from 'loom/node-test'
import reporter from 'loom/node-test/reporter'

test('typed', async (t) => {
  const repository: GitRepository = await gitRepository(t, { 'a.txt': 'a', b: new Uint8Array() })
  const run: WorkflowRun = await runWorkflow(t, { from: repository.path, workflow: { version: 'v1' } })
  const outcome: 'success' | 'failed' | 'skipped' | 'cancelled' | 'timed_out' = run.job('unit').outcome
  const { path }: { path: string } = await isolatedWorkspace(t)
  await matchesReceipt(t, run, { ignore: ['jobs.*.attempts'], path: new URL('a.json', import.meta.url) })
  await assertParity(run, await readReceipt(path), { strict: true })
  // @ts-expect-error
  await assertParity(run, 1)
  // @ts-expect-error
  const status: number = (await readReceipt(path)).status
  // @ts-expect-error
  await runWorkflow(t, { file: 1 })
})
`
const commonJs = `
import kit = require('loom/node-test')
import reporter = require('loom/node-test/reporter')
import { test } from 'node:test'
import type { WorkflowRun } from 'loom/node-test'

test('typed', async (t) => {
  const run: WorkflowRun = await kit.runWorkflow(t)
  // @ts-expect-error
  const status: number = run.receipt.status
})
`

test('users of the package, who have nothing of what it is built with, have its types', async () => {
  await using project = await temporaryDirectory()
  const { path } = project
  const types = join(path, 'node_modules/loom/dist')
  mkdirSync(join(path, 'node_modules/@types'), { recursive: true })
  for (const name of ['@types/node', 'undici-types'])
    symlinkSync(join(root, 'node_modules', name), join(path, 'node_modules', name))
  cpSync(join(root, 'package.json'), join(path, 'node_modules/loom/package.json'))
  for (const name of ['types', 'node-test', 'index.js'])
    cpSync(join(root, 'dist', name), join(types, name), { recursive: true })
  writeFiles(path, { 'package.json': '{ "type": "module" }', 'a.ts': module, 'b.cts': commonJs })
  const names = ['a.ts', 'b.cts'].map((name) => join(path, name))
  const program = ts.createProgram(names, {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: ['node'],
    typeRoots: [join(path, 'node_modules/@types')],
    strict: true,
    noEmit: true,
  })
  const wrong = ts.getPreEmitDiagnostics(program).map(({ messageText, file, start }) => {
    return `${file?.fileName ?? ''}:${start ?? 0} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
  })
  assert.deepEqual(wrong, [])
})
