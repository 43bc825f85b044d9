import { delimiter, isAbsolute } from 'node:path'
import { isInside } from './files.ts'

/** Variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>

// `git rev-parse --local-env-vars` (git 2.39 to 2.5x), and the numbered ones that `GIT_CONFIG_COUNT` counts.
const gitLocal =
  /^GIT_(ALTERNATE_OBJECT_DIRECTORIES|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|CONFIG_KEY_\d+|CONFIG_VALUE_\d+|OBJECT_DIRECTORY|DIR|WORK_TREE|IMPLICIT_WORK_TREE|GRAFT_FILE|INDEX_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|PREFIX|INTERNAL_SUPER_PREFIX|SHALLOW_FILE|COMMON_DIR)$/

/** Whether a variable redirects git to another repository, index or config; such are set in hooks. */
export function isGitLocal(name: string): boolean {
  return gitLocal.test(name)
}

/** A search path without what lies in a directory, and without relative entries, which may. */
export function pathOutside(path: string, directory: string): string {
  return path
    .split(delimiter)
    .filter((entry) => isAbsolute(entry) && !isInside(entry, directory))
    .join(delimiter)
}
