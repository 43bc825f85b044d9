import { realpathSync } from 'node:fs'
import { isAbsolute, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What files of tests are relative to, without links: the job's workspace, else the working directory. */
export function workspacePath(): string {
  const path = process.env['LOOM_PROJECT_DIR'] ?? '.'
  try {
    return realpathSync(path)
  } catch {
    // A script may have set the variable to anything, and its tests are to run all the same.
    return process.cwd()
  }
}

/** A file as it is called everywhere: relative to the workspace, with `/`. Takes paths and `file:` URLs. */
export function relativePath(file: string, workspace: string): string {
  const path = file.startsWith('file:') ? fileURLToPath(file) : file
  return (isAbsolute(path) ? relative(workspace, path) : path).replaceAll(sep, '/')
}
