import { constants } from 'node:fs'
import { lstat, open, readdir, readFile, readlink, realpath, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Pack } from 'tar-stream'
import type { AbsolutePath } from '../../base/brand.ts'
import { compare } from '../../base/compare.ts'
import { absolutePath, hasCode, isInside } from '../../base/files.ts'
import { LoomFailure } from '../../diagnostics/failure.ts'
import { type IgnoreRules, parseIgnore } from './build-ignore.ts'
import type { ImageOptions } from './image-request.ts'

/** What is sent to build an image from. */
export interface BuildContext {
  /** Links resolved. */
  readonly directory: AbsolutePath
  /** Relative to it, with `/`, links resolved. */
  readonly dockerfile: string
  readonly rules: IgnoreRules
}

/**
 * Finds a context and its Dockerfile, which is named relative to it, below the workspace. Fails with `docker/build-context`
 * when they are not there, or lead out of it, also through a link.
 */
export async function findBuildContext(
  workspace: AbsolutePath,
  { context = '.', dockerfile = 'Dockerfile' }: NonNullable<ImageOptions['build']>,
): Promise<BuildContext> {
  const root = absolutePath(await realpath(workspace), '/')
  const directory = await realOf(resolve(root, context), `the context \`${context}\` of the image`)
  if (!isInside(directory, root))
    throw wrongContext(`the context \`${context}\` of the image leads out of the workspace`)
  if (!(await stat(directory)).isDirectory())
    throw wrongContext(`the context \`${context}\` of the image is no directory`)
  const written = resolve(directory, dockerfile)
  const file = await realOf(written, `the Dockerfile \`${dockerfile}\` in the context \`${context}\``)
  if (!isInside(written, directory) || !isInside(file, directory))
    throw wrongContext(`the Dockerfile \`${dockerfile}\` lies outside of its context \`${context}\``)
  if (!(await stat(file)).isFile())
    throw wrongContext(`the Dockerfile \`${dockerfile}\` in the context \`${context}\` is no file`)
  const text =
    (await readIfThere(`${written}.dockerignore`)) ?? (await readIfThere(join(directory, '.dockerignore')))
  return {
    directory,
    dockerfile: relative(directory, file).split(sep).join('/'),
    rules: parseIgnore(text ?? ''),
  }
}

/**
 * Packs a context as a tar, sorted, links as links, all of it owned by root as the docker client does. `needed` is sent also where
 * it is ignored. Whoever reads gets every failure; destroying the stream closes what is open.
 */
export async function packBuildContext(context: BuildContext, needed: readonly string[]): Promise<Readable> {
  const { pack } = await import('tar-stream')
  const tar = pack()
  fill(tar, context, needed).catch((error: unknown) => {
    tar.destroy(error instanceof LoomFailure ? error : unreadable(error))
  })
  return Readable.from(tar as AsyncIterable<Uint8Array>, { objectMode: false })
}

async function fill(tar: Pack, context: BuildContext, needed: readonly string[]): Promise<void> {
  const sent = new Set<string>()
  for await (const path of pathsOf(context, needed)) {
    sent.add(path)
    await addEntry(tar, context.directory, path)
  }
  for (const path of needed) if (!sent.has(path)) await addEntry(tar, context.directory, path)
  tar.finalize()
}

/** What is to be sent, directories before what is in them. One that is ignored comes only with something in it. */
async function* pathsOf(
  { directory, rules }: BuildContext,
  needed: readonly string[],
): AsyncGenerator<string> {
  async function* walk(at: string, held: readonly string[]): AsyncGenerator<string> {
    let above = held
    const entries = await readdir(join(directory, at), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => compare(a.name, b.name))) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`
      const isIgnored = rules.isIgnored(path) && !needed.includes(path)
      if (isIgnored && !(entry.isDirectory() && rules.mayReach(path))) continue
      if (!isIgnored) {
        yield* above
        above = []
        yield path
      }
      if (!entry.isDirectory()) continue
      for await (const below of walk(path, isIgnored ? [...above, path] : [])) {
        above = []
        yield below
      }
    }
  }
  yield* walk('', [])
}

async function addEntry(tar: Pack, directory: string, path: string): Promise<void> {
  const place = join(directory, path)
  try {
    const stats = await lstat(place)
    const header = { name: path, mode: stats.mode & 0o7777, mtime: stats.mtime, uid: 0, gid: 0 }
    if (stats.isDirectory()) tar.entry({ ...header, type: 'directory' })
    else if (stats.isSymbolicLink())
      tar.entry({ ...header, type: 'symlink', linkname: await readlink(place) })
    // Sockets, pipes and devices cannot be sent.
    else if (stats.isFile()) await addFile(tar, header, place)
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'ELOOP')) throw error
    if (path.includes('\uFFFD'))
      throw wrongContext(
        `a name in the context of the image is no UTF-8: \`${path}\``,
        'have `.dockerignore` exclude it',
      )
    // Gone, or another, since it was seen: the next build will tell.
  }
}

/** The size is that of the moment in which the file was opened: what is written to it later is left out. */
async function addFile(tar: Pack, header: { readonly name: string }, place: string): Promise<void> {
  const file = await open(place, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const { size } = await file.stat()
    const entry = tar.entry({ ...header, size })
    if (size > 0) await pipeline(file.createReadStream({ start: 0, end: size - 1, autoClose: false }), entry)
    else entry.end(undefined)
  } finally {
    await file.close()
  }
}

async function realOf(path: string, what: string): Promise<AbsolutePath> {
  try {
    return absolutePath(await realpath(path), '/')
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES')) throw error
    throw wrongContext(`${what} ${hasCode(error, 'EACCES') ? 'cannot be read' : 'is not there'}`)
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw error
  }
}

const contextHint =
  'name a directory of the repository with `image.build.context`, and a Dockerfile in it with `dockerfile`'

function wrongContext(message: string, hint = contextHint): LoomFailure {
  return new LoomFailure('environment', { code: 'docker/build-context', message, hint })
}

function unreadable(cause: unknown): LoomFailure {
  return new LoomFailure(
    'environment',
    {
      code: 'docker/build-context',
      message: `the context of the image cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      hint: 'see that you may read all of it, and that nothing changes it while the image is built',
    },
    cause,
  )
}
