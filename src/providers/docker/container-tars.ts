import { isUtf8 } from 'node:buffer'
import { PassThrough, Readable } from 'node:stream'
import type Dockerode from 'dockerode'
import { bytesOf, type BytePath } from './byte-path.ts'
import type { FetchPlan } from './changes.ts'
import { asking } from './failure.ts'
import { kindAndPermissions, type FileStates } from './file-state.ts'
import { workspaceTarget } from './listing.ts'
import { readTar, type ReadEntry } from './read-tar.ts'
import { runAsRoot, type RootProgram } from './root-program.ts'

const batchBytes = 512 * 1024
const batchInodes = 500

/** What was asked for, by `tar` in the container. Ends early where there is no `tar`. */
export async function* fetchEntries(program: RootProgram, plan: FetchPlan): AsyncGenerator<ReadEntry> {
  for (const names of batches(plan.tops))
    yield* readTar(outputOf(program, ['tar', '-cf', '-', '--', ...names.map((name) => `./${name}`)]), '.')
  for (let at = 0; at < plan.inodes.length; at += batchInodes) {
    const tests = plan.inodes.slice(at, at + batchInodes).flatMap((inode) => ['-o', '-inum', inode])
    const find = ['find', '.', '-xdev', '!', '-type', 'd', '(', ...tests.slice(1), ')']
    yield* readTar(outputOf(program, [...find, '-exec', 'tar', '-cf', '-', '--', '{}', '+']), '.')
  }
}

/** So that no list of arguments is too long for the system. */
function* batches(names: readonly string[]): Generator<readonly string[]> {
  let batch: string[] = []
  let size = 0
  for (const name of names) {
    size += Buffer.byteLength(name) + 16
    if (size > batchBytes) {
      yield batch
      batch = []
      size = Buffer.byteLength(name) + 16
    }
    batch.push(name)
  }
  if (batch.length > 0) yield batch
}

function outputOf(program: RootProgram, argv: readonly string[]): Readable {
  const bytes = new PassThrough()
  const take = (stream: 'stdout' | 'stderr', chunk: Uint8Array) => {
    if (stream === 'stderr' || bytes.destroyed || bytes.write(chunk)) return undefined
    return new Promise<void>((resolve) => {
      for (const event of ['drain', 'close'])
        bytes.once(event, () => {
          resolve()
        })
    })
  }
  runAsRoot(program, argv, take).then(
    () => bytes.end(),
    (error: unknown) => bytes.destroy(error as Error),
  )
  return bytes
}

/** All of the workspace, by the engine: needs no program in the container, which may have ended. */
export async function* fetchAll(
  container: Dockerode.Container,
  signal: AbortSignal,
): AsyncGenerator<ReadEntry> {
  const stream = await asking('read the workspace out of the container', async () =>
    container.getArchive({ path: workspaceTarget, abortSignal: signal }),
  )
  yield* readTar(Readable.from(stream, { objectMode: false }), 'workspace')
}

/** What an archive lists: no inodes, no times of change, so that all content may be new. `unclear` are names that it garbles. */
export interface ArchiveListing {
  readonly states: FileStates
  readonly unclear: readonly BytePath[]
}

const typeBits: Partial<Record<string, number>> = {
  ...{ file: 0o100000, 'contiguous-file': 0o100000, link: 0o100000 },
  ...{ directory: 0o040000, symlink: 0o120000 },
}

/**
 * Lists the workspace by the headers of its archive. A name that is no UTF-8 comes garbled: such entries are taken to be as they were
 * `before`.
 */
export async function listArchive(
  container: Dockerode.Container,
  before: FileStates,
  signal: AbortSignal,
): Promise<ArchiveListing> {
  const states: FileStates = new Map([...before].filter(([path]) => !isUtf8(bytesOf(path))))
  const unclear: BytePath[] = []
  for await (const { path, type, mode, sizeBytes, mtimeNs } of fetchAll(container, signal)) {
    const isGarbled = !before.has(path) && bytesOf(path).includes(Buffer.from('\ufffd'))
    if (isGarbled) unclear.push(path)
    else states.set(path, { ...kindAndPermissions((typeBits[type ?? ''] ?? 0) | mode), sizeBytes, mtimeNs })
  }
  return { states, unclear }
}
