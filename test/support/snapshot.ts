import { openRepository } from '../../src/snapshot/repository.ts'
import { createSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import { createWorkspace } from '../../src/snapshot/workspace.ts'
import { assertFaithful, fingerprint, treeId } from './oracle.ts'
import type { TestRepository } from './repository.ts'
import assert from 'node:assert/strict'

let count = 0n

/** A snapshot of a directory, in the test's own temporary one. */
export async function snapshotOf(
  repository: TestRepository,
  directory = repository.path,
  env: Record<string, string> = repository.env,
): Promise<Snapshot> {
  const opened = await openRepository(directory, env)
  count += 1n
  const { path } = await createWorkspace({
    root: repository.outside,
    startedAtNs: 1_700_000_000_000_000_000n + count,
    random: () => '42',
    repositoryRoot: opened.root,
  })
  return createSnapshot({ repository: opened, workspace: path })
}

/** A snapshot that is held to the definition of "exactly", of a source that is the same afterwards. */
export async function faithfulSnapshot(
  repository: TestRepository,
  directory = repository.path,
): Promise<Snapshot> {
  const before = fingerprint(repository.path)
  const snapshot = await snapshotOf(repository, directory)
  assert.equal(fingerprint(repository.path), before, 'the source changed')
  assertFaithful(directory, snapshot.path, repository.env)
  assert.equal(snapshot.treeSha, treeId(directory, repository.env), 'recorded tree id')
  return snapshot
}
