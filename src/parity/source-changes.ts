import { compare } from '../base/compare.ts'
import type { SourceChange } from '../model/run-diff.ts'
import type { FileEntry, RunSide, Sides } from './side.ts'

/** How many files are read to see what differs in them. */
const readFiles = 20
const submoduleMode = '160000'

/** Files that differ between two sources, sorted by path; undefined when neither lists nor a common commit say which. */
export async function findSourceChanges(sides: Sides): Promise<SourceChange[] | undefined> {
  const { a, b } = sides
  const changes =
    fromCommonCommit(a, b) ?? fromLists(...(await Promise.all([a.read.files(), b.read.files()])))
  if (changes === undefined) return undefined
  const sorted = changes.sort((left, right) => compare(left.path, right.path))
  return [
    ...(await Promise.all(sorted.slice(0, readFiles).map(async (change) => lookCloser(change, sides)))),
    ...sorted.slice(readFiles),
  ]
}

/** Of one commit, only uncommitted work can differ. */
function fromCommonCommit(a: RunSide, b: RunSide): SourceChange[] | undefined {
  const [mine, theirs] = [a.facts.changed, b.facts.changed]
  if (a.facts.headSha === undefined || a.facts.headSha !== b.facts.headSha) return undefined
  if (mine === undefined || theirs === undefined) return undefined
  const ofA = new Map(mine.map((change) => [change.path, change]))
  const ofB = new Map(theirs.map((change) => [change.path, change]))
  const paths = [...new Set([...ofA.keys(), ...ofB.keys()])]
  return paths.flatMap((path) => {
    const [one, other] = [ofA.get(path), ofB.get(path)]
    if (one?.mode === other?.mode && one?.blob === other?.blob && one?.kind === other?.kind) return []
    const [left, right] = [stateOf(one, other), stateOf(other, one)]
    if (left === undefined && right === undefined) return []
    return [changeOf(path, left, right)]
  })
}

type Uncommitted = NonNullable<RunSide['facts']['changed']>[number]
type PartialEntry = Partial<FileEntry>

/** What a side has under a path: of an unchanged file only that it is there, which the other side's change tells. */
function stateOf(own: Uncommitted | undefined, other: Uncommitted | undefined): PartialEntry | undefined {
  if (own?.kind === 'deleted') return undefined
  if (own === undefined && (other?.kind === 'added' || other?.kind === 'untracked')) return undefined
  return {
    ...(own?.mode === undefined ? {} : { mode: own.mode }),
    ...(own?.blob === undefined ? {} : { blob: own.blob }),
  }
}

type FileList = ReadonlyMap<string, FileEntry> | undefined

function fromLists(a: FileList, b: FileList): SourceChange[] | undefined {
  if (a === undefined || b === undefined) return undefined
  const changes: SourceChange[] = []
  for (const [path, mine] of a) {
    const theirs = b.get(path)
    if (theirs === undefined || mine.mode !== theirs.mode || mine.blob !== theirs.blob)
      changes.push(changeOf(path, mine, theirs))
  }
  for (const [path, theirs] of b) if (!a.has(path)) changes.push(changeOf(path, undefined, theirs))
  return changes
}

function changeOf(path: string, a: PartialEntry | undefined, b: PartialEntry | undefined): SourceChange {
  const kind =
    a === undefined || b === undefined
      ? 'missing'
      : a.mode === submoduleMode || b.mode === submoduleMode
        ? 'submodule'
        : a.blob !== undefined && a.blob === b.blob
          ? 'mode'
          : 'content'
  return { path, kind, ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) }
}

/** Finds out whether it is only line endings, or only the mode. */
async function lookCloser(change: SourceChange, { a, b }: Sides): Promise<SourceChange> {
  if (change.kind !== 'content') return change
  const [mine, theirs] = await Promise.all([contentOf(a, change, 'a'), contentOf(b, change, 'b')])
  if (mine === undefined || theirs === undefined) return change
  if (mine === theirs) return { ...change, kind: 'mode' }
  const same = mine.replaceAll('\r\n', '\n') === theirs.replaceAll('\r\n', '\n')
  return same ? { ...change, kind: 'line_endings' } : change
}

async function contentOf(
  { read }: RunSide,
  change: SourceChange,
  side: 'a' | 'b',
): Promise<string | undefined> {
  const { mode = '', blob = '' } = change[side] ?? {}
  const content = await read.content(change.path, { mode, blob })
  return content === undefined ? undefined : Buffer.from(content).toString('latin1')
}
