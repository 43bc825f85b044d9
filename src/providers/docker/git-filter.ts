import type { BytePath } from './byte-path.ts'
import type { FileState } from './file-state.ts'

/** `noise`: stays behind, and nobody needs to hear of it. */
export type GitVerdict = 'comes back' | 'held back' | 'noise'

const noise = /^(?:index|COMMIT_EDITMSG|MERGE_MSG|[A-Z]+_HEAD|gc\.log|gc\.pid|logs(?:\/.*)?)$|\.lock$|^$/

/**
 * What of a repository may come out of a container: objects, refs and HEAD, plain files in plain directories. Anything else in `.git`
 * can make git run a program on the host (config, hooks, modules, another repository's objects), and so can a `.git` that is no
 * directory. Holds for every `.git` in the workspace, in any case, since some file systems do not tell cases apart.
 */
export function judgeGitPath(path: BytePath, kind: FileState['kind']): GitVerdict {
  const names = path.split('/')
  const at = names.findIndex((name) => name.toLowerCase() === '.git')
  if (at < 0) return 'comes back'
  const rest = names.slice(at + 1).join('/')
  if (rest === '') return kind === 'directory' ? 'comes back' : 'held back'
  if (rest.endsWith('.lock')) return 'noise'
  const isPlain = kind === 'file' || kind === 'directory'
  if (isPlain && isContent(rest)) return 'comes back'
  return noise.test(rest) && isPlain ? 'noise' : 'held back'
}

/** The directory that the first `.git` of a path lies in; nothing where there is none. */
export function repositoryOf(path: BytePath): BytePath | undefined {
  const names = path.split('/')
  const at = names.findIndex((name) => name.toLowerCase() === '.git')
  return at < 0 ? undefined : (names.slice(0, at).join('/') as BytePath)
}

function isContent(rest: string): boolean {
  if (/^objects\/info\/(?:http-)?alternates$/i.test(rest)) return false
  return /^(?:HEAD|packed-refs|(?:objects|refs)(?:\/.*)?)$/.test(rest)
}

/** Records of runs belong to Loom alone. */
export function isRuntime(path: BytePath): boolean {
  return /^\.loom\/\.runtime(?:\/|$)/i.test(path)
}
