import { glyphs } from '../progress.ts'
import type { PlanEdge } from '../../model/plan.ts'
import { layOutGraph, nodeGap, nodeSize, type PlacedJob } from './graph-layout.ts'
import { type Markup, markup } from './markup.ts'
import type { ReportedJob, ReportedRun } from './reported-run.ts'
import { counted, outcomeTones, outcomeWord } from './words.ts'

interface Node {
  readonly id: string
  readonly stage: string
  readonly job: ReportedJob
}

// More than this nobody can follow by eye; then the jobs of each stage stand together.
const most = { jobs: 120, lines: 400 }
const longestLabel = 19

/** The jobs of a run in their stages, with lines for what they need. */
export function showGraph({ jobs, plan }: Pick<ReportedRun, 'jobs' | 'plan'>): Markup {
  const nodes = jobs.map((job): Node => ({ id: job.record.id, stage: job.record.stage, job }))
  const ids = new Set(nodes.map(({ id }) => id))
  const needs = (plan?.edges ?? []).filter(
    ({ kind, from, to }) => kind === 'needs' && ids.has(from) && ids.has(to),
  )
  if (nodes.length === 0) return markup``
  const isSmall = nodes.length <= most.jobs && needs.length <= most.lines
  return markup`<section aria-labelledby="graph">
<h2 id="graph">Graph</h2>
${isSmall ? drawing(nodes, needs) : stages(nodes)}</section>
`
}

function drawing(nodes: readonly Node[], needs: readonly PlanEdge[]): Markup {
  const layout = layOutGraph(nodes, needs)
  const places = new Map(layout.jobs.map((placed) => [placed.job.id, placed]))
  const lines = needs.flatMap(({ from, to }) => line(places.get(from), places.get(to)))
  const note = needs.length === 0 ? '' : 'A line leads from a job to one that needs it.'
  const label = `${counted(nodes.length, 'job')} in ${counted(layout.stages.length, 'stage')}`
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="Graph of ${label}">
<svg class="graph" width="${layout.width + 2}" height="${layout.height}" viewBox="-1 0 ${layout.width + 2} ${layout.height}">
${layout.stages.map(({ name, x }) => markup`<text class="stage" x="${x}" y="14">${shortened(name)}</text>\n`)}${lines}${layout.jobs.map(box)}</svg>
</div>
${note === '' ? '' : markup`<p class="note">${note}</p>\n`}`
}

function box({ job: { job }, x, y }: PlacedJob<Node>): Markup {
  const { id, outcome } = job.record
  return markup`<a class="node ${outcomeTones[outcome]}" href="#${job.anchor}" tabindex="-1"><title>${id}: ${outcomeWord(outcome)}</title><rect x="${x}" y="${y}" width="${nodeSize.width}" height="${nodeSize.height}" rx="6"/><text class="mark" x="${x + 10}" y="${y + 20}">${glyphs[outcome]}</text><text x="${x + 28}" y="${y + 20}">${shortened(id)}</text></a>
`
}

function line(from: PlacedJob<Node> | undefined, to: PlacedJob<Node> | undefined): Markup[] {
  if (from === undefined || to === undefined) return []
  const start = { x: from.x + nodeSize.width, y: from.y + nodeSize.height / 2 }
  const end = { x: to.x, y: to.y + nodeSize.height / 2 }
  const isNext = end.x - start.x <= nodeGap.x
  // Past other columns it goes between the rows, so that it seems to belong to no job on its way.
  const between = from.y + nodeSize.height + nodeGap.y / 2
  const way = isNext
    ? curve(start, end)
    : `${curve(start, { x: start.x + nodeGap.x, y: between })}H${end.x - nodeGap.x}${curve({ x: end.x - nodeGap.x, y: between }, end)}`
  return [markup`<path class="need" d="M${start.x} ${start.y}${way}"/>\n`]
}

type Point = Readonly<Record<'x' | 'y', number>>

function curve(from: Point, to: Point): string {
  const middle = (from.x + to.x) / 2
  return `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`
}

function shortened(name: string): string {
  return name.length > longestLabel ? `${name.slice(0, longestLabel - 1)}…` : name
}

function stages(nodes: readonly Node[]): Markup {
  const names = [...new Set(nodes.map(({ stage }) => stage))]
  const label = `${counted(nodes.length, 'job')} in ${counted(names.length, 'stage')}`
  return markup`<div class="scroll tall" tabindex="0" role="group" aria-label="${label}">
${names.map((name) => {
  const own = nodes.filter(({ stage }) => stage === name)
  return markup`<h3 class="stage">${name} <span class="count">${counted(own.length, 'job')}</span></h3>
<ul class="chips">
${own.map(chip)}</ul>
`
})}</div>
`
}

function chip({ id, job }: Node): Markup {
  const { outcome } = job.record
  const title = `${id}: ${outcomeWord(outcome)}`
  return markup`<li><a class="chip ${outcomeTones[outcome]}" href="#${job.anchor}" tabindex="-1" title="${title}"><span aria-hidden="true">${glyphs[outcome]}</span> ${id}</a></li>
`
}
