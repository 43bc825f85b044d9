import { mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { JobManifest } from '../model/records.ts'
import { attemptDirectory, jobDirectory } from './layout.ts'

/** Moves the records of a job's attempt out of the way of the next one: `jobs/<id>/` always shows the last. */
export function setAttemptAside(logs: string, job: string, attempt: number): void {
  const from = join(logs, jobDirectory(job))
  const to = join(logs, attemptDirectory(job, attempt))
  mkdirSync(to, { recursive: true, mode: 0o700 })
  for (const name of readdirSync(from)) if (name !== 'attempts') renameSync(join(from, name), join(to, name))
}

/** The manifest of an attempt that is set aside: its pointers lead to where its records are now. */
export function manifestSetAside(manifest: JobManifest, attempt: number): JobManifest {
  const { job_id: job, failing_step_events_path: failing } = manifest
  const moved = (path: string) => path.replace(jobDirectory(job), attemptDirectory(job, attempt))
  const entry = <T extends { events_path: string }>(one: T): T => ({
    ...one,
    events_path: moved(one.events_path),
  })
  return {
    ...manifest,
    system_sections: manifest.system_sections.map(entry),
    steps: manifest.steps.map(entry),
    ...(failing === undefined ? {} : { failing_step_events_path: moved(failing) }),
  }
}
