import { levelsOf } from '../model/levels.ts'
import { nameOf, type Plan, type PlannedJob } from '../model/plan.ts'
import { commandLine, formatTable, harmlessLine } from './format.ts'

/** A plan as a person reads it: stage by stage, each job with what it waits for and what it runs. */
export function describePlan(plan: Plan, waiting: readonly string[]): string {
  const sections = plan.stages.flatMap((stage) => {
    const jobs = plan.nodes.filter((job) => job.stage === stage)
    return jobs.length === 0 ? [] : [`${stage}\n${formatTable(jobs.map((job) => describeJob(job, plan)))}`]
  })
  return `${sections.join('\n')}${describeWaiting(waiting)}`
}

function describeWaiting(waiting: readonly string[]): string {
  return waiting.length === 0 ? '' : `\nonly when named with --job: ${waiting.join(', ')}\n`
}

/** What of a plan would run where: level by level, each job with its stage, what it runs in and whose runners it wants. */
export function describePlaces(plan: Plan, waiting: readonly string[]): string {
  const sections = levelsOf(plan).map((jobs, level) => {
    const rows = jobs.map(({ id, stage, image, runner_pool: pool }) => [
      '',
      id,
      `stage ${stage}`,
      image === undefined ? 'host' : `image ${harmlessLine(image, false)}`,
      pool === undefined ? '' : `pool ${harmlessLine(pool, false)}`,
    ])
    return `level ${level}\n${formatTable(rows)}`
  })
  return `${sections.join('\n')}${describeWaiting(waiting)}`
}

function describeJob(job: PlannedJob, plan: Plan): string[] {
  const needs = plan.edges.filter(({ to, kind }) => to === job.id && kind === 'needs').map(({ from }) => from)
  const notes = [
    ...(job.image === undefined ? [] : [`image ${job.image}`]),
    ...(needs.length === 0 ? [] : [`after ${needs.join(', ')}`]),
    ...(job.when === undefined ? [] : [job.when]),
  ]
  const steps = [...(job.before_script ?? []), ...job.script]
  return ['', job.id, commandLine(steps.join('; '), 60), notes.join(' · ')]
}

/** The same for programs. */
export function placesOf(plan: Plan, waiting: readonly string[]) {
  return {
    levels: levelsOf(plan).map((jobs) => ({
      jobs: jobs.map(({ id, stage, image, runner_pool }) => ({ job: id, stage, image, runner_pool })),
    })),
    waiting,
  }
}

/** A Mermaid flow chart of a plan; `mark` gives what stands before the name of a job. */
export function mermaidOf(plan: Plan, mark: (job: string) => string = () => ''): string {
  const ids = numbered(plan)
  const lines = plan.stages.flatMap((stage, at) => {
    const jobs = plan.nodes.filter((job) => job.stage === stage)
    if (jobs.length === 0) return []
    return [
      `  subgraph s${at}["${mermaidLabel(stage)}"]`,
      ...jobs.map(({ id }) => `    ${ids.get(id) ?? ''}["${mark(id)}${mermaidLabel(id)}"]`),
      '  end',
    ]
  })
  const arrows = plan.edges.map(
    ({ from, to, kind }) =>
      `  ${ids.get(from) ?? ''} ${kind === 'needs' ? '-->' : '-.->'} ${ids.get(to) ?? ''}`,
  )
  return ['flowchart LR', ...lines, ...arrows, ''].join('\n')
}

/** A Graphviz graph of a plan. */
export function dotOf(plan: Plan): string {
  const quote = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
  const nodes = plan.nodes.map((job) => `  ${quote(job.id)} [tooltip=${quote(nameOf(job))}]`)
  const edges = plan.edges.map(
    ({ from, to, kind }) => `  ${quote(from)} -> ${quote(to)}${kind === 'needs' ? '' : ' [style=dashed]'}`,
  )
  return ['digraph workflow {', '  rankdir=LR', ...nodes, ...edges, '}', ''].join('\n')
}

/** Text for a label in quotes, in which Mermaid takes Markdown, HTML and codes of its own. */
function mermaidLabel(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,:/_-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`)
}

/** Mermaid takes some words for its own (`end`), so that nodes are numbered. */
function numbered(plan: Plan): Map<string, string> {
  return new Map(plan.nodes.map(({ id }, at) => [id, `j${at}`]))
}
