import type { JobLog } from '../provider.ts'
import { readablePath, type BytePath } from './byte-path.ts'

const mostNamed = 5

/** One warning for all paths that share a fate, in its words; none when there are none. */
export async function tellPaths(
  log: JobLog,
  code: `docker/${string}`,
  { paths, fate }: { readonly paths: readonly BytePath[]; readonly fate: string },
): Promise<void> {
  if (paths.length === 0) return
  const named = paths.slice(0, mostNamed).map(readablePath).join(', ')
  const more = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : ''
  await log.tell({ type: 'warning', code, message: `${fate}: ${named}${more}` })
}
