import { isUtf8 } from 'node:buffer'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type Dockerode from 'dockerode'
import { bytesOf, readablePath, type BytePath } from './byte-path.ts'
import type { FetchPlan } from './changes.ts'
import { asking } from './failure.ts'
import { isSameState, kindAndPermissions, type FileStates } from './file-state.ts'
import { workspaceTarget } from './listing.ts'
import { readTar, type ReadEntry } from './read-tar.ts'
import { runAsRoot, type RootProgram } from './root-program.ts'

/** By which the engine's archive names it. */
const workspaceName = 'workspace'
const batchBytes = 512 * 1024
const batchInodes = 500

interface ProgramTar {
  readonly bytes: Readable
  /** Of the program, which ends early where there is no `tar`. */
  readonly exitCode: Promise<number | undefined>
}

/** What was asked for, by `tar` in the container. Ends early where there is none. */
export async function* fetchEntries(program: RootProgram, plan: FetchPlan): AsyncGenerator<ReadEntry> {
  for (const { bytes } of programTars(program, plan)) yield* readTar(bytes, '.')
}

/**
 * The same, but kept in files of a directory, all of them before the first entry is given; where there is no `tar`, the whole workspace.
 * The caller removes the directory.
 */
export async function stageEntries(
  { program, container, directory }: Staging,
  plan: FetchPlan,
): Promise<AsyncIterable<ReadEntry>> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const staged: { readonly place: string; readonly prefix: string }[] = []
  const keep = async (bytes: Readable, prefix: string) => {
    const place = join(directory, String(staged.length))
    await pipeline(bytes, createWriteStream(place, { mode: 0o600 }))
    staged.push({ place, prefix })
  }
  let isWhole = true
  for (const { bytes, exitCode } of programTars(program, plan)) {
    await keep(bytes, '.')
    isWhole &&= (await exitCode) === 0
  }
  if (!isWhole) {
    // What the program gave before it failed is in the whole as well.
    staged.splice(0)
    await keep(await openArchive(container, program.signal), workspaceName)
  }
  return (async function* () {
    for (const { place, prefix } of staged) yield* readTar(createReadStream(place), prefix)
  })()
}

export interface Staging {
  readonly program: RootProgram
  readonly container: Dockerode.Container
  readonly directory: string
}

function* programTars(program: RootProgram, plan: FetchPlan): Generator<ProgramTar> {
  for (const names of batches(plan.tops))
    yield outputOf(program, ['tar', '-cf', '-', '--', ...names.map((name) => `./${name}`)])
  for (let at = 0; at < plan.inodes.length; at += batchInodes) {
    const tests = plan.inodes.slice(at, at + batchInodes).flatMap((inode) => ['-o', '-inum', inode])
    const find = ['find', '.', '-xdev', '!', '-type', 'd', '(', ...tests.slice(1), ')']
    yield outputOf(program, [...find, '-exec', 'tar', '-cf', '-', '--', '{}', '+'])
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

function outputOf(program: RootProgram, argv: readonly string[]): ProgramTar {
  const bytes = new PassThrough()
  const waiting: (() => void)[] = []
  const take = (stream: 'stdout' | 'stderr', chunk: Uint8Array) => {
    if (stream === 'stderr' || bytes.destroyed || bytes.write(chunk)) return undefined
    return new Promise<void>((resolve) => waiting.push(resolve))
  }
  for (const event of ['drain', 'close'])
    bytes.on(event, () => {
      for (const goOn of waiting.splice(0)) goOn()
    })
  const exitCode = runAsRoot(program, argv, take)
  exitCode.then(
    () => bytes.end(),
    (error: unknown) => bytes.destroy(error as Error),
  )
  return { bytes, exitCode }
}

/** All of the workspace, by the engine: needs no program in the container, which may have ended. */
export async function* fetchAll(
  container: Dockerode.Container,
  signal: AbortSignal,
): AsyncGenerator<ReadEntry> {
  yield* readTar(await openArchive(container, signal), workspaceName)
}

async function openArchive(container: Dockerode.Container, signal: AbortSignal): Promise<Readable> {
  const stream = await asking('read the workspace out of the container', async () =>
    container.getArchive({ path: workspaceTarget, abortSignal: signal }),
  )
  return Readable.from(stream, { objectMode: false })
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
 * `before`, and those that plainly are not are unclear.
 */
export async function listArchive(
  container: Dockerode.Container,
  before: FileStates,
  signal: AbortSignal,
): Promise<ArchiveListing> {
  const unsayable = [...before].filter(([path]) => !isUtf8(bytesOf(path)))
  const states: FileStates = new Map(unsayable)
  const garbled = new Map(unsayable.map(([path, state]) => [garble(path), state]))
  const unclear: BytePath[] = []
  for await (const { path, type, mode, sizeBytes, mtimeNs } of fetchAll(container, signal)) {
    const known = garbled.get(path)
    const state = { ...kindAndPermissions((typeBits[type ?? ''] ?? 0) | mode), sizeBytes, mtimeNs }
    if (before.has(path) || !path.includes(replacement)) states.set(path, state)
    else if (known === undefined || !isSameState(state, known)) unclear.push(path)
  }
  return { states, unclear }
}

/** What an archive makes of bytes that are no UTF-8, a character a byte. */
const replacement = Buffer.from('\ufffd').toString('latin1')

function garble(path: BytePath): string {
  return Buffer.from(readablePath(path)).toString('latin1')
}
