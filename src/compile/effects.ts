import { catalog } from '../diagnostics/catalog.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { DecodedFile } from './decode.ts'
import type { MergedJob } from './merge.ts'
import { originOf } from './origin.ts'

/** What is written and has no effect: told by warnings, never ignored in silence. */
export function checkEffects(files: readonly DecodedFile[], jobs: readonly MergedJob[]): Diagnostic[] {
  return jobs.flatMap((job) => withoutImage(job, files))
}

/** Services and limits come with a container; on the host there is neither. */
function withoutImage(merged: MergedJob, files: readonly DecodedFile[]): Diagnostic[] {
  if (merged.job.image !== undefined || merged.unsure.has('image')) return []
  return (['services', 'resources'] as const)
    .filter((key) => !isOff(merged.job[key]))
    .flatMap((key) => {
      const origin = originOf([key], merged, files)
      if (origin === undefined) return []
      return [catalog.workflowNeedsImage(origin.file.placeOf(origin.path, 'key'), key)]
    })
}

/** What is absent, or switches an inherited key off, needs no effect. */
function isOff(value: unknown): boolean {
  const isEmpty = Array.isArray(value) && value.length === 0
  return value === undefined || value === null || value === false || value === 0 || isEmpty
}
