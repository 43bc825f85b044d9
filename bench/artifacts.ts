import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { absolutePath } from '../src/base/files.ts'
import { createArtifactStore } from '../src/storage/artifacts/artifact-store.ts'
import { alternate, table } from './measure.ts'
import { scratch, sh } from './support.ts'

const files = 10_000
const bytes = 10_000

/** Files of 10 kB each, no two alike. */
function makeFiles(workspace: string): void {
  for (let at = 0; at < files; at++) {
    const directory = join(workspace, `out/d${at % 100}`)
    if (at < 100) mkdirSync(directory, { recursive: true })
    writeFileSync(join(directory, `file${at}.bin`), `${at} ${'abcdefgh'.repeat(bytes / 8)}`.slice(0, bytes))
  }
}

/** Keeping what a job left, and handing it on to a workspace that has it already, and to an empty one. */
export async function benchArtifacts(rounds: number): Promise<string> {
  using room = scratch()
  const { path, env } = room
  const workspace = join(path, 'workspace')
  const [empty, kept, copy] = [join(path, 'empty'), join(path, 'kept'), join(path, 'copy')]
  makeFiles(workspace)
  const { signal } = new AbortController()
  const storeOf = (to: string) =>
    createArtifactStore({
      workspaceOf: (job) => absolutePath(job === 'later' ? to : workspace, '/'),
      directoryOf: () => absolutePath(kept, '/'),
    })
  const collect = async (store = storeOf(workspace)) => {
    await store.collect('build', { paths: ['out/'], exclude: [] }, signal)
    return store
  }
  const prepare = () => {
    for (const one of [empty, kept, copy]) rmSync(one, { recursive: true, force: true })
    mkdirSync(empty)
    sh('sync', [], { cwd: path, env })
  }
  let store = storeOf(workspace)
  const collected = (to: string) => async () => {
    prepare()
    store = await collect(storeOf(to))
  }
  const place = async () => void (await store.place('later', ['build'], signal))
  const shell = (script: string) => () => void sh('sh', ['-c', script], { cwd: path, env })
  const keeping = await alternate(
    [
      { name: '**collect**', prepare, run: async () => void (await collect()) },
      {
        name: '`cp -r`, `sha256sum`',
        prepare,
        run: shell('cp -r workspace/out copy && find copy -type f -exec sha256sum {} +'),
      },
    ],
    rounds,
  )
  const placing = await alternate(
    [
      { name: '**place into an empty workspace**', prepare: collected(empty), run: place },
      { name: '`cp -r` of what is kept', prepare: collected(empty), run: shell('cp -r kept copy') },
      { name: '**place where all is there already**', prepare: collected(workspace), run: place },
      { name: '`sha256sum`', prepare, run: shell('find workspace -type f -exec sha256sum {} +') },
    ],
    rounds,
  )
  return `${table('Artifacts: keeping 10,000 files of 100 MB', keeping)}\n${table('Handing them on', placing)}`
}
