import type { Brand } from '../../base/brand.ts'

/**
 * A path below the workspace's root, names joined by `/`; the root itself is empty. Each character is one byte, since a name need not
 * be UTF-8.
 */
export type BytePath = Brand<'BytePath'>

export const rootPath = '' as BytePath

/** With an empty name in it, or one that leads elsewhere. */
const oddPath = /(?:^|\/)\.{0,2}(?:\/|$)|\0/

/** A path from an untrusted source, `./` before it or not; nothing when it would lead anywhere else. */
export function decodeBytePath(text: string): BytePath | undefined {
  const path = text.replace(/^(?:\.\/)+|\/+$/g, '')
  if (path === '.' || path === '') return rootPath
  return oddPath.test(path) ? undefined : (path as BytePath)
}

export function joinPath(directory: BytePath, name: Buffer): BytePath {
  const text = name.toString('latin1')
  return (directory === rootPath ? text : `${directory}/${text}`) as BytePath
}

/** The directory that it is in; of a path in the root, the root. */
export function parentOf(path: BytePath): BytePath {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0)) as BytePath
}

export function nameOf(path: BytePath): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** As the file system wants it. */
export function bytesOf(path: string): Buffer {
  return Buffer.from(path, 'latin1')
}

/** For people: what is no UTF-8 becomes question marks. */
export function readablePath(path: BytePath): string {
  return bytesOf(path).toString('utf8')
}
