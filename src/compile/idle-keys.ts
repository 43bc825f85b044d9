import { catalog } from '../diagnostics/catalog.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { DecodedFile } from './decode.ts'
import type { MergedJob } from './merge.ts'
import { originOf } from './origin.ts'
import { idleJobKeys } from './schema.ts'

/** What is written and has no effect: told by warnings, never ignored in silence. */
export function checkEffects(files: readonly DecodedFile[], jobs: readonly MergedJob[]): Diagnostic[] {
  return [...files.flatMap(idleIn), ...jobs.flatMap((job) => withoutImage(job, files))]
}

/** Keys without an effect yet, in `default` and in every job and template. */
function idleIn({ file, root, jobs }: DecodedFile): Diagnostic[] {
  const tell = (owner: string, key: string) => catalog.workflowIdleKey(file.placeOf([owner, key], 'key'), key)
  const ofDefault = idleJobKeys.filter((key) => !isOff(root.default?.[key]))
  const ofJobs = jobs.flatMap(({ name, job }) =>
    idleJobKeys.filter((key) => !isOff(job[key])).map((key) => tell(name, key)),
  )
  return [...ofDefault.map((key) => tell('default', key)), ...ofJobs]
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
