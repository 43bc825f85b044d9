import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  utimesSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gitIn } from './repository.ts'

type Env = Readonly<Record<string, string>>

/** Id of the tree of everything in a working tree, by git itself, with a throw-away copy of the index and an object store of its own. */
export function treeId(directory: string, env: Env): string {
  const scratch = mkdtempSync(join(tmpdir(), 'loom-oracle-'))
  try {
    const where = (name: string) =>
      gitIn(directory, env, 'rev-parse', '--path-format=absolute', '--git-path', name).trim()
    const index = join(scratch, 'index')
    if (existsSync(where('index'))) {
      copyFileSync(where('index'), index)
      // A copy that looks newer than the files would make git trust their times.
      utimesSync(index, 1, 1)
    }
    const oracle = {
      ...env,
      GIT_INDEX_FILE: index,
      GIT_OBJECT_DIRECTORY: scratch,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: where('objects'),
    }
    gitIn(directory, oracle, '-c', 'advice.addEmbeddedRepo=false', 'add', '--all', '--', ':/')
    return gitIn(directory, oracle, 'write-tree').trim()
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Records of `git status`, without writing the index. */
export function statusRecords(directory: string, env: Env): string[] {
  const args = ['--no-optional-locks', 'status', '--porcelain=v2', '-z', '--untracked-files=all']
  return gitIn(directory, env, ...args).split('\0')
}

/** Everything of a tree that must not change: names, bytes, modes, owners, link targets; of files also when they were written. */
export function fingerprint(root: string): string {
  const hash = createHash('sha256')
  const visit = (directory: Buffer) => {
    const names = readdirSync(directory, { encoding: 'buffer' }).toSorted((a, b) => Buffer.compare(a, b))
    for (const name of names) {
      const path = Buffer.concat([directory, Buffer.from('/'), name])
      if (path.toString().endsWith('/.loom/.runtime')) continue
      const stats = lstatSync(path)
      hash.update(path.subarray(root.length)).update(`\0${stats.mode} ${stats.uid}\0`)
      if (stats.isDirectory()) visit(path)
      else if (stats.isSymbolicLink()) hash.update(readlinkSync(path, 'buffer'))
      else if (stats.isFile()) hash.update(`${stats.mtimeMs} `).update(readFileSync(path))
    }
  }
  visit(Buffer.from(root))
  return hash.digest('hex')
}

/** Numbers of all regular files below a directory. */
function inodes(root: string): Set<number> {
  const found = new Set<number>()
  const visit = (directory: Buffer) => {
    for (const name of readdirSync(directory, { encoding: 'buffer' })) {
      const path = Buffer.concat([directory, Buffer.from('/'), name])
      const stats = lstatSync(path)
      if (stats.isDirectory()) visit(path)
      else if (stats.isFile()) found.add(stats.ino)
    }
  }
  visit(Buffer.from(root))
  return found
}

/** The checks that define "exactly": the same tree, the same status, no inode shared. */
export function assertFaithful(source: string, workspace: string, env: Env): void {
  assert.equal(treeId(workspace, env), treeId(source, env), 'tree id')
  assert.deepEqual(statusRecords(workspace, env), statusRecords(source, env), 'status')
  const own = inodes(source)
  assert.deepEqual(
    [...inodes(workspace)].filter((ino) => own.has(ino)),
    [],
    'shared inodes',
  )
}
