import type { CacheWarning } from '../../model/cache.ts'
import type { Judge } from './judge.ts'

/** Of a save whose paths are not there. */
export function nothingThere(paths: readonly string[]): CacheWarning {
  const named = paths.map((path) => `\`${path}\``).join(', ')
  const isGlob = paths.some((path) => /[*?[{]/.test(path))
  return {
    code: 'cache/nothing-to-save',
    message: `nothing was saved: ${named === '' ? 'no path of the cache is below the workspace' : `none of ${named} is there`}${isGlob ? '; paths of a cache are names, no globs' : ''}`,
  }
}

/** Of what a save leaves out, if anything. */
export function leftOut(key: string, { leftOut: names }: Judge): CacheWarning[] {
  const [first] = names
  if (first === undefined) return []
  const more = names.length > 1 ? `, and ${names.length - 1} more were left out` : ''
  const message = `the cache \`${key}\` is saved without ${JSON.stringify(first.name)}, which ${first.why}${more}`
  return [{ code: 'cache/left-out', message }]
}

/** Of an archive that is larger than a store takes. */
export function tooLarge(key: string, sizeBytes: number, maxSizeBytes: number): CacheWarning {
  const message = `the cache \`${key}\` was not saved: ${sizeBytes} bytes, where all caches together have ${maxSizeBytes}, or it would unpack to more than is safe`
  return { code: 'cache/too-large', message }
}
