import { rm } from 'node:fs/promises'
import type Dockerode from 'dockerode'
import { LoomFailure } from '../../diagnostics/failure.ts'
import type { BytePath } from './byte-path.ts'
import { compareListings, hasMoved, planFetch, type Changes } from './changes.ts'
import { tellConflicts } from './conflicts.ts'
import { fetchAll, fetchEntries, listArchive, stageEntries } from './container-tars.ts'
import type { FileStates } from './file-state.ts'
import { listWorkspace } from './listing.ts'
import { Placer, type Placing } from './placer.ts'
import { TornTar, type ReadEntry } from './read-tar.ts'
import type { RootProgram } from './root-program.ts'
import { tellPaths } from './tell-paths.ts'

export interface BringBack extends Omit<Placing, 'before' | 'after'> {
  readonly container: Dockerode.Container
  readonly program: RootProgram
  /** The container's copy before the job; nothing where its image has no programs that list it. */
  readonly before: FileStates | undefined
  /** The container has no copy but a view: what the job moved without a change is read out of the workspace itself. */
  readonly isView: boolean
}

/**
 * Brings what a job did to its copy of the workspace back into it. Two listings tell what may have changed, and only that is read;
 * without them everything is read and compared.
 */
export async function bringBack(request: BringBack): Promise<void> {
  const { program, container, atFill, author } = request
  const listed = request.before === undefined ? undefined : await listWorkspace(program)
  const archived = listed === undefined ? await listArchive(container, atFill, program.signal) : undefined
  const before = (listed === undefined ? undefined : request.before) ?? atFill
  const after = listed ?? archived?.states ?? before
  const changes = compareListings(before, after)
  const missing = await request.ledger.exclusively(async () =>
    applyChanges(request, { ...request, before, after }, changes),
  )
  const { log } = author
  await tellPaths(log, 'docker/special-file', {
    paths: changes.special,
    fate: 'pipes, sockets and devices stay in the container',
  })
  await tellPaths(log, 'docker/git-held-back', {
    paths: changes.heldBack,
    fate: 'changes that could make git run a program on this machine stay in the container',
  })
  await tellPaths(log, 'docker/not-brought-back', {
    paths: [...missing, ...(archived?.unclear ?? [])],
    fate: 'changes could not be read out of the container',
  })
}

/** Gives what could not be had. */
async function applyChanges(
  { container, program, isView }: BringBack,
  placing: Placing,
  changes: Changes,
): Promise<readonly BytePath[]> {
  using placer = new Placer(placing)
  const { before, after, author } = placing
  const { contents } = changes
  const directory = `${author.conflictsDirectory}.staged`
  const plan = planFetch(contents, after)
  try {
    // Nothing may be written below a view before all of it is read that might be below.
    const isStaged = isView && contents.length > 0 && hasMoved(contents, before, after)
    const staged = isStaged ? await stageEntries({ program, container, directory }, plan) : undefined
    for (const path of changes.removed) await placer.remove(path)
    for (const path of changes.directories) await placer.makeDirectory(path)
    const wanted = new Set(contents)
    await placeWanted(placer, wanted, () => staged ?? fetchEntries(program, plan))
    await placeWanted(placer, wanted, () => fetchAll(container, program.signal))
    return [...wanted]
  } catch (error) {
    program.signal.throwIfAborted()
    throw asFailure(error)
  } finally {
    placer.finish()
    await rm(directory, { recursive: true, force: true })
    await tellConflicts(author, placer.conflicts)
  }
}

/** Takes what is wanted and leaves the rest; a source that breaks off has given what it could. */
async function placeWanted(
  placer: Placer,
  wanted: Set<BytePath>,
  source: () => AsyncIterable<ReadEntry>,
): Promise<void> {
  if (wanted.size === 0) return
  try {
    for await (const entry of source())
      if (wanted.has(entry.path) && isContent(entry) && (await placer.place(entry))) wanted.delete(entry.path)
  } catch (error) {
    if (!(error instanceof TornTar) || error.cause instanceof LoomFailure) throw error
  }
}

function isContent({ type }: ReadEntry): boolean {
  return type === 'file' || type === 'contiguous-file' || type === 'symlink' || type === 'link'
}

function asFailure(error: unknown): unknown {
  const cause = error instanceof TornTar ? error.cause : error
  if (!(cause instanceof Error) || !('syscall' in cause)) return cause
  return new LoomFailure(
    'environment',
    {
      code: 'docker/cannot-bring-back',
      message: `what the job left cannot be written into the workspace: ${cause.message}`,
      hint: 'free some space, or see that you may write to the workspace, and run the job again',
    },
    error,
  )
}
