import { posix } from 'node:path'

/**
 * A path of the repository as GitHub names it, below the directory that it checks out into; `checkout` is where in it the repository
 * is. Undefined for a path that leads out of the repository, of which GitHub has nothing.
 */
export function repositoryPath(path: string, checkout: string): string | undefined {
  const inRepository = posix.normalize(path)
  if (inRepository === '.' || /^(\/|\.\.(\/|$))/.test(inRepository)) return undefined
  return posix.join(checkout, inRepository)
}
