import { type Markup, markup } from './markup.ts'
import type { Notice } from './reported-run.ts'

const mostShown = 200

/** Warnings and errors that were told beside the output. The same one of many jobs is said once. */
export function showNotices(notices: readonly Notice[]): Markup {
  const groups = new Map<string, { notice: Notice; jobs: Set<string> }>()
  for (const notice of notices) {
    const key = `${notice.type} ${notice.code} ${notice.message}`
    const group = groups.get(key) ?? { notice, jobs: new Set() }
    groups.set(key, group)
    if (notice.job !== undefined) group.jobs.add(notice.job)
  }
  const shown = [...groups.values()].slice(0, mostShown)
  const rest = groups.size - shown.length
  return markup`<section aria-labelledby="warnings">
<h2 id="warnings">Warnings</h2>
${groups.size === 0 ? markup`<p class="note">There were none.</p>\n` : markup`<ul class="notices">\n${shown.map(entry)}</ul>\n`}${rest === 0 ? '' : markup`<p class="note">${rest} more left out.</p>\n`}</section>
`
}

function entry({ notice, jobs }: { notice: Notice; jobs: ReadonlySet<string> }): Markup {
  const { type, code, message, hint } = notice
  const names = [...jobs].slice(0, 5).join(', ') + (jobs.size > 5 ? ` and ${jobs.size - 5} more` : '')
  return markup`<li class="${type === 'error' ? 'bad' : 'odd'}"><strong>${type}</strong> <code>${code}</code>${names === '' ? '' : markup` <span class="name">${names}</span>`}<br>${message}${hint === undefined ? '' : markup` <span class="hint">${hint}</span>`}</li>
`
}
