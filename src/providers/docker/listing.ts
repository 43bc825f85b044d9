import { decodeBytePath, rootPath, type BytePath } from './byte-path.ts'
import { kindAndPermissions, type FileStates } from './file-state.ts'
import { collectOutput, type RootProgram } from './root-program.ts'

/** Where a container has the workspace. */
export const workspaceTarget = '/workspace'

// A path cannot hold `//`, so that it ends a record whatever else a name holds.
const format = '%f|%i|%Z|%z|%Y|%y|%s|%n//'
const record = /^([0-9a-f]+)\|(\d+)\|(\d+)\|([^|]*)\|(-?\d+)\|([^|]*)\|(\d+)\|\/workspace(?:\/([^]+))?$/

/**
 * What the workspace of a container that runs holds, by one `find` in it. Nothing when its image has no `find` or `stat` that can say it.
 * The container may be hostile: what names no path below the workspace makes the whole listing void.
 */
export async function listWorkspace(program: RootProgram): Promise<FileStates | undefined> {
  const argv = ['find', workspaceTarget, '-xdev', '-depth', '-exec', 'stat', '-c', format, '{}', '+']
  const text = await collectOutput(program, argv)
  return text === undefined ? undefined : parseListing(text)
}

/** `text` has a character a byte. The root comes last: without it a listing is not whole, and what it lacks is not gone. */
export function parseListing(text: string): FileStates | undefined {
  const states: FileStates = new Map()
  let last: BytePath | undefined
  for (const line of text.split('//\n')) {
    if (line === '') continue
    const [, mode, inode, ctimeS, ctime, mtimeS, mtime, size, name = ''] = record.exec(line) ?? []
    const path = size === undefined ? undefined : decodeBytePath(name)
    if (path === undefined) return undefined
    last = path
    states.set(path, {
      ...kindAndPermissions(Number.parseInt(mode ?? '', 16)),
      sizeBytes: Number(size),
      mtimeNs: BigInt(`${mtimeS ?? ''}${partOfSecond(mtime).padEnd(9, '0')}`),
      inode: inode ?? '',
      ctime: partOfSecond(ctime) === '' ? (ctimeS ?? '') : `${ctimeS ?? ''}.${partOfSecond(ctime)}`,
    })
  }
  return last === rootPath ? states : undefined
}

/** The digits after the point of `2026-01-31 12:00:00.123456789 +0000`; an old `stat` prints none. */
function partOfSecond(time = ''): string {
  return /\.(\d{1,9})/.exec(time)?.[1] ?? ''
}
