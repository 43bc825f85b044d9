/**
 * The variable by which processes of a job are found however they left its process group. It holds identifiers, the outermost
 * run's first: a Loom that runs in a job hands on what it was given.
 */
export const trackingVariable = 'LOOM_TRACKING_ID'

/** Names one job of a run; every job of the run begins with `trackingOfRun`. */
export function trackingOfJob(runId: string, unique: string): string {
  return `${trackingOfRun(runId)}${unique}`
}

export function trackingOfRun(runId: string): string {
  return `${runId}.`
}

/** The variable's value for a job whose Loom was itself started with `outer`. */
export function trackingValue(outer: string | undefined, own: string): string {
  return outer === undefined || outer === '' ? own : `${outer},${own}`
}
