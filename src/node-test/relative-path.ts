import { isAbsolute, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file as it is called everywhere: relative to the workspace, with `/`. Takes paths and `file:` URLs. */
export function relativePath(file: string, workspace: string): string {
  const path = file.startsWith('file:') ? fileURLToPath(file) : file
  return (isAbsolute(path) ? relative(workspace, path) : path).replaceAll(sep, '/')
}
