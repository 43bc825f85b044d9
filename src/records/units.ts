import type { JobManifest } from '../model/records.ts'

/** A part of a job that has output of its own. */
export interface Unit {
  /** `script/01`, or a section such as `provider`. */
  readonly name: string
  /** Relative to the run's log directory. */
  readonly eventsPath: string
}

/** The steps of a job, then its sections. */
export function unitsOf({ steps, system_sections: sections }: JobManifest): Unit[] {
  return [
    ...steps.map(({ unit, index, events_path: eventsPath }) => ({ name: nameOf(unit, index), eventsPath })),
    ...sections.map(({ section: name, events_path: eventsPath }) => ({ name, eventsPath })),
  ]
}

/** The unit that a person means: `2` and `script/2` are `script/02`. */
export function findUnit(manifest: JobManifest, meant: string): Unit | undefined {
  const wanted = /^\d+$/.test(meant) ? `script/${meant}` : meant
  const [, unit = wanted, index] = /^(\w+)\/(\d+)$/.exec(wanted) ?? []
  const name = index === undefined ? unit : nameOf(unit, Number(index))
  return unitsOf(manifest).find((one) => one.name === name)
}

function nameOf(unit: string, index: number): string {
  return `${unit}/${String(index).padStart(2, '0')}`
}
