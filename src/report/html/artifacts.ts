import type { JobManifest } from '../../model/records.ts'
import type { KeptArtifacts } from '../../records/kept-artifacts.ts'
import { formatBytes } from '../format.ts'
import { type Markup, markup } from './markup.ts'
import { counted } from './words.ts'

/** What a job left, with sizes and digests, as far as its manifest lists it. Nothing of a job that left nothing. */
export function showArtifacts(manifest: JobManifest, kept: KeptArtifacts | undefined): Markup {
  const { artifacts, artifact_totals: totals } = manifest
  if (totals === undefined) return markup``
  const rows = artifacts.map(
    ({ path, size, sha256, mode }) =>
      markup`<tr><td class="name">${path}</td><td>${formatBytes(size)}</td><td><code title="SHA-256">${sha256}</code></td><td>${modeWords[mode] ?? ''}</td></tr>\n`,
  )
  const rest = totals.files - rows.length
  const more = rest > 0 ? markup`<p class="gap">${counted(rest, 'more file')}, see compared.json</p>\n` : ''
  const name = kept?.name === undefined ? '' : markup` <span class="name">${kept.name}</span>`
  const end = [
    counted(totals.files, 'file'),
    formatBytes(totals.size),
    ...(kept?.isExpired === true && !kept.isThere ? ['expired'] : []),
  ]
  return markup`<details class="artifacts">
<summary>Artifacts${name} <span class="end">${end.join(' · ')}</span></summary>
<table>
<thead><tr><th>Path</th><th>Size</th><th>SHA-256</th><th></th></tr></thead>
<tbody>
${rows}</tbody>
</table>
${more}</details>
`
}

const modeWords: Readonly<Record<string, string>> = { '100755': 'executable', '120000': 'link' }
