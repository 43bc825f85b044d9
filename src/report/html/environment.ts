import type { Compared, ComparedEnvironment } from '../../model/compared.ts'
import { type Markup, markup } from './markup.ts'
import { counted } from './words.ts'

const labels: readonly (readonly [
  string,
  (environment: ComparedEnvironment) => string | number | undefined,
])[] = [
  ['Platform', ({ platform, arch }) => `${platform} ${arch}`],
  ['System', ({ os_id: id, os_version: version }) => [id, version].filter(Boolean).join(' ')],
  ['Kernel', ({ kernel }) => kernel],
  ['C library', ({ libc }) => libc],
  ['Loom', ({ loom }) => loom],
  ['Node.js', ({ node }) => node],
  ['git', ({ git }) => git],
  ['sh', ({ sh }) => sh],
  ['Docker engine', ({ docker_engine: engine }) => engine],
  ['Locale', ({ locale }) => locale],
  ['Time zone', ({ time_zone: zone }) => zone],
  ['umask', ({ umask }) => umask],
  ['Processors', ({ processors }) => processors],
  ['Memory', ({ memory_gib: memory }) => `${memory} GiB`],
]

/** What the jobs found on the machine; names of variables, never values. Nothing where it was not recorded. */
export function showEnvironment(compared: Compared | undefined): Markup | undefined {
  const environment = compared?.environment
  if (environment === undefined) return undefined
  const rows = labels.flatMap(([label, valueOf]) => {
    const value = valueOf(environment)
    return value === undefined || value === ''
      ? []
      : [markup`<tr><th scope="row">${label}</th><td>${value}</td></tr>\n`]
  })
  const { variables } = environment
  return markup`<section aria-labelledby="environment">
<h2 id="environment">Environment</h2>
<table>
${rows}</table>
${variables.length === 0 ? '' : markup`<details><summary>${counted(variables.length, 'variable')} of the machine</summary>\n<p class="names">${variables.map((name) => markup`<code>${name}</code> `)}</p>\n</details>\n`}</section>
`
}
