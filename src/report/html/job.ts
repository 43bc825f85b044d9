import type { RanCache } from '../../model/cache.ts'
import type { MountMode } from '../../model/event.ts'
import type { Receipt } from '../../model/receipt.ts'
import type { JobManifest } from '../../model/records.ts'
import { sayCache } from '../caches.ts'
import { formatDuration } from '../format.ts'
import { glyphs } from '../progress.ts'
import { shortDigest } from '../place.ts'
import { labelOf } from '../summary.ts'
import { showArtifacts } from './artifacts.ts'
import type { Budget } from './budget.ts'
import { type Markup, markup } from './markup.ts'
import type { EarlierAttempt, Notice, ReportedJob } from './reported-run.ts'
import { readUnit, showUnit } from './step.ts'
import { counted, outcomeTones, outcomeWord } from './words.ts'

export interface JobContext {
  readonly receipt: Receipt
  readonly budget: Budget
  /** What steps and sections tell is added here. */
  readonly notices: Notice[]
}

type Step = JobManifest['steps'][number]

/** Whether a job failed and no one allowed it to. */
export function isFailing({ record: { outcome, allowed } }: ReportedJob): boolean {
  return (outcome === 'failed' || outcome === 'timed_out') && allowed !== true
}

/** One job with its steps, piece by piece: the outputs are read on the way. */
export async function* showJob(
  job: ReportedJob,
  isOpen: boolean,
  context: JobContext,
): AsyncGenerator<Markup> {
  const { record, anchor, manifest, earlier } = job
  yield markup`<details class="job ${outcomeTones[record.outcome]}" data-name="${record.id}"${isOpen ? markup` open` : ''}>
<summary><h3><span class="mark" aria-hidden="true">${glyphs[record.outcome]}</span> <span class="name">${record.id}</span></h3> <span class="stage">${record.stage}</span> <span class="end">${endOf(job)}</span></summary>
<div class="steps" id="${anchor}">
${record.reason === undefined ? '' : markup`<p class="reason">${record.reason}</p>\n`}${manifest === undefined ? '' : showPlace(manifest)}`
  for (const attempt of earlier) yield* showAttempt(record.id, attempt, context)
  if (manifest !== undefined) yield* showSections(record.id, manifest, context)
  for (const step of manifest?.steps ?? []) yield await showStep(record.id, step, { ...context, isOpen })
  if (manifest !== undefined) yield showArtifacts(manifest, job.kept)
  if (record.attempts > 0 && manifest === undefined) yield markup`<p class="gap">Its records are gone.</p>\n`
  yield markup`</div>\n</details>\n`
}

/** What a job ran in and with; nothing of one on the host without caches. */
function showPlace({ image, services = [], mount_mode: mountMode, caches = [] }: JobManifest): Markup {
  const shown = ({ reference, digest }: NonNullable<JobManifest['image']>) =>
    markup`<code>${reference}</code> <code title="${digest}">${shortDigest(digest)}</code>`
  const facts: (readonly [string, Markup])[] = [
    ...(image === undefined ? [] : [['Image', shown(image)] as const]),
    ...services.map((service) => [`Service ${service.alias}`, shown(service)] as const),
    ...(mountMode === undefined ? [] : [['Workspace', markup`${mountWords[mountMode]}`] as const]),
    ...caches.map((cache) => [`Cache ${cache.name}`, showCache(cache)] as const),
  ]
  if (facts.length === 0) return markup``
  return markup`<dl class="facts">
${facts.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
`
}

function showCache(cache: RanCache): Markup {
  return markup`${sayCache(cache)} <code>${cache.key}</code>`
}

const mountWords: Readonly<Record<MountMode, string>> = {
  bind_mount: 'bind_mount: the directory itself',
  ephemeral_volume: 'ephemeral_volume: what the job changed is brought back',
}

function endOf({ record, manifest }: ReportedJob): string {
  const { outcome, cause, allowed, attempts, duration_ms } = record
  const failing = manifest?.steps.find(({ outcome }) => outcome !== 'success')
  const exit = failing?.exit_code
  return [
    outcomeWord(outcome),
    ...(cause === undefined || cause === 'script' ? [] : [`cause: ${cause}`]),
    ...(allowed === true ? ['allowed to fail'] : []),
    ...(exit === undefined || outcome === 'success' ? [] : [`exit ${exit}`]),
    ...(attempts > 1 ? [counted(attempts, 'attempt')] : []),
    ...(attempts > 0 ? [formatDuration(duration_ms)] : []),
  ].join(' · ')
}

async function* showAttempt(
  job: string,
  { attempt, outcome, durationMs, steps }: EarlierAttempt,
  context: JobContext,
): AsyncGenerator<Markup> {
  const end = `${outcomeWord(outcome)} · ${formatDuration(durationMs)}`
  yield markup`<details class="attempt ${outcomeTones[outcome]}">
<summary>Attempt ${attempt} <span class="end">${end}</span></summary>
`
  for (const step of steps) yield await showStep(job, step, { ...context, isOpen: false })
  yield markup`</details>\n`
}

async function showStep(
  job: string,
  step: Step,
  { receipt, budget, notices, isOpen }: JobContext & { readonly isOpen: boolean },
): Promise<Markup> {
  const isBad = step.outcome !== 'success'
  const record = await readUnit(receipt, step.events_path, isBad && isOpen ? budget.failing : budget.other)
  notices.push(...record.notices)
  const { outcome, exit_code: exitCode, duration_ms: durationMs, events_path: eventsPath } = step
  const name = labelOf(step)
  const unit = { name, outcome, exitCode, durationMs, eventsPath, isOpen: isBad && isOpen }
  return showUnit(unit, record, `loom logs ${receipt.run_id} ${job} ${name}`)
}

/** What Loom did around the steps, where it has something to say. */
async function* showSections(
  job: string,
  manifest: JobManifest,
  context: JobContext,
): AsyncGenerator<Markup> {
  for (const { section, status, events_path: eventsPath } of manifest.system_sections) {
    const record = await readUnit(context.receipt, eventsPath, context.budget.other)
    context.notices.push(...record.notices)
    const { first, last } = record.output
    const told = record.notices.map(
      ({ type, message, hint }) =>
        markup`<p class="notice"><strong>${type}:</strong> ${message}${hint === undefined ? '' : markup` <span class="hint">${hint}</span>`}</p>\n`,
    )
    yield markup`${told}`
    const isOpen = status !== 'success'
    const unit = { name: section.replaceAll('_', ' '), outcome: status, eventsPath, isOpen }
    if (isOpen || first.length + last.length > 0)
      yield showUnit(unit, record, `loom logs ${context.receipt.run_id} ${job} ${section}`)
  }
}
