import { LoomFailure } from '../diagnostics/failure.ts'
import { nearest } from '../diagnostics/suggest.ts'
import type { Compared } from '../model/compared.ts'

/** Parts of `compared.json` to leave out, and how many differences each has hidden so far. */
export interface Ignored {
  /** Whether a field is left out; counts it if so. */
  covers(segments: readonly string[]): boolean
  counts(): { path: string; differences: number }[]
}

/** Every compared field. `*` stands for a name of the run's own, `**` for one that may hold dots. */
export const comparedPaths: readonly string[] = [
  ...['tree_sha', 'files'].map((name) => `source.${name}`),
  ...['path', 'sources_digest', 'plan_digest'].map((name) => `workflow.${name}`),
  ...['platform', 'arch', 'os_id', 'os_version', 'kernel', 'libc', 'loom', 'node', 'git', 'sh'].map(
    (name) => `environment.${name}`,
  ),
  ...['docker_engine', 'locale', 'time_zone', 'umask', 'processors', 'memory_gib', 'variables.*'].map(
    (name) => `environment.${name}`,
  ),
  ...['outcome', 'cause', 'attempts', 'provider', 'mount_mode', 'image.reference', 'image.digest'].map(
    (name) => `jobs.*.${name}`,
  ),
  ...['command_digest', 'exit_code', 'lines', 'output_digest'].map((name) => `jobs.*.steps.*.${name}`),
  'jobs.*.services.**.digest',
  'jobs.*.secrets.*.resolved',
  ...['key', 'result'].map((name) => `jobs.*.caches.**.${name}`),
  ...['size', 'sha256', 'mode'].map((name) => `jobs.*.artifacts.**.${name}`),
  'jobs.*.tests.totals.*',
  'jobs.*.tests.cases.**',
]

/**
 * Makes patterns ready. A pattern is the path of a field or of all that stands below one; `*` stands for any name:
 * `environment.kernel`, `jobs.*.steps.*.output_digest`. Fails with `diff/unknown-path` for one that no receipt can have.
 */
export function createIgnored(patterns: readonly string[], runs: readonly Compared[]): Ignored {
  const dotted = runs.flatMap(({ jobs }) => jobs.map(({ id }) => id)).filter((id) => id.includes('.'))
  for (const pattern of patterns) refuseUnknown(pattern, [...new Set(dotted)])
  const rules = [...new Set(patterns)].map((path) => ({
    path,
    differences: 0,
    pattern: compilePattern(path),
  }))
  return {
    covers(segments) {
      if (rules.length === 0) return false
      const joined = segments.join('\0')
      const rule = rules.find(({ pattern }) => pattern.test(joined))
      if (rule !== undefined) rule.differences += 1
      return rule !== undefined
    },
    counts: () => rules.map(({ path, differences }) => ({ path, differences })),
  }
}

// Segments are joined by NUL. A dot of the pattern may be the border of two segments, or a dot in a name.
function compilePattern(path: string): RegExp {
  const source = path.split('.').map((part) => escape(part).replaceAll(/(?:\\\*)+/g, '[^\\0]*'))
  return new RegExp(`^${source.join('[.\\0]')}(?=\\0|$)`, 's')
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function refuseUnknown(pattern: string, jobs: readonly string[]): void {
  const job = ['[^.]+', ...jobs.map(escape)].join('|')
  const isKnown = comparedPaths.some((path) => couldMean(pattern, path, job))
  if (isKnown) return
  const near = suggestion(pattern)
  throw new LoomFailure('usage', {
    code: 'diff/unknown-path',
    message: `\`${pattern}\` is no compared part of a run`,
    hint: near === undefined ? 'see docs/diff.md for the parts' : `did you mean \`${near}\`?`,
  })
}

/** Whether a pattern is a known path, or the beginning of one up to a dot. */
function couldMean(pattern: string, path: string, job: string): boolean {
  const parts = path.split('.').map((part, at, all) => {
    if (part === '**') return '.+'
    if (part === '*') return all[at - 1] === 'jobs' ? `(?:${job})` : '[^.]+'
    return `(?:${part}|\\*)`
  })
  return parts.some((_, at) => new RegExp(`^${parts.slice(0, at + 1).join('\\.')}$`, 's').test(pattern))
}

/** The pattern with the nearest known name in the place of its first unknown one. */
function suggestion(pattern: string): string | undefined {
  const own = pattern.split('.')
  let paths = comparedPaths.map((path) => path.split('.'))
  for (const [at, part] of own.entries()) {
    const same = paths.filter((path) => path[at] === part)
    const fitting = same.length > 0 ? same : paths.filter((path) => path[at]?.startsWith('*') === true)
    if (fitting.length === 0) {
      const near = nearest(part, [...new Set(paths.flatMap((path) => path[at] ?? []))])
      return near === undefined ? undefined : own.with(at, near).join('.')
    }
    paths = fitting
  }
  return undefined
}
