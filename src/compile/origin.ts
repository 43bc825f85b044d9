import type { DecodedFile } from './decode.ts'
import { extendsOf, type MergedJob } from './merge.ts'
import type { ParsedFile } from './parse.ts'

/** A part of a file. */
export interface Origin {
  readonly file: ParsedFile
  readonly path: readonly PropertyKey[]
}

/**
 * Where a part of a merged job is written: in the job, what it extends, or `default`; of what is written in several the one that
 * counts. Undefined where none of them has it.
 */
export function originOf(
  path: readonly PropertyKey[],
  { written }: MergedJob,
  files: readonly DecodedFile[],
): Origin | undefined {
  const lastFirst = files.toReversed()
  const seen = new Set<string>()
  const within = (name: string): Origin | undefined => {
    const entry = lastFirst.flatMap(({ jobs }) => jobs).find((job) => job.name === name)
    if (entry === undefined || seen.has(name)) return undefined
    seen.add(name)
    const own = { file: entry.file, path: [name, ...path] }
    if (entry.file.has(own.path)) return own
    for (const parent of extendsOf(entry.job).toReversed()) {
      const found = within(parent)
      if (found !== undefined) return found
    }
    return undefined
  }
  return within(written.name) ?? inRoot(['default', ...path], files)
}

/** Where a part of the root is written; of several files the one that counts. */
export function inRoot(path: readonly PropertyKey[], files: readonly DecodedFile[]): Origin | undefined {
  const file = files.toReversed().find((one) => one.file.has(path))?.file
  return file === undefined ? undefined : { file, path }
}
