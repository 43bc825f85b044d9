import colors from 'picocolors'
import { LoomFailure } from '../../diagnostics/failure.ts'
import type { Receipt } from '../../model/receipt.ts'
import type { RunDiff } from '../../model/run-diff.ts'
import { diffRuns } from '../../parity/diff.ts'
import { findUnstable } from '../../parity/stability.ts'
import { listRuns } from '../../records/find.ts'
import { readCompared } from '../../records/read-compared.ts'
import { diffText } from '../../report/diff-text.ts'
import { stabilityText } from '../../report/stability-text.ts'
import { openRun } from '../../run/open-run.ts'
import { readRunSide } from '../../run/run-side.ts'
import { readConfig } from '../../run/config.ts'
import { exitCodes } from '../../model/exit.ts'
import { type Io, type Output, wantsColors } from '../io.ts'
import { version } from '../../model/version.ts'
import { openPast } from './past.ts'

type DiffFormat = 'text' | 'json' | 'markdown' | 'html'

export interface DiffFlags {
  a?: string | undefined
  b?: string | undefined
  format?: DiffFormat
  json?: boolean
  /** Paths, several of them with commas between. */
  ignore?: string[]
  strict?: boolean
  againstLast?: number
  directory?: string
}

/** `loom diff`: whether two runs did the same, and if not, why. */
export async function diff(flags: DiffFlags, io: Io): Promise<number> {
  const { root, directory } = await openPast(io, flags.directory)
  const format = flags.json === true ? 'json' : (flags.format ?? 'text')
  if (flags.againstLast !== undefined) return diffAgainstLast({ ...flags, format }, { root, directory, io })
  const { parityIgnore, parityNormalise: patterns } = await readConfig(root, io.env)
  const places = { repositoryRoot: root, directory, env: io.env }
  await using first = await openRun(flags.a ?? 'previous', places)
  await using second = await openRun(flags.b ?? 'last', places)
  const [a, b] = await Promise.all([
    readRunSide(first.receipt, { ...places, patterns }),
    readRunSide(second.receipt, { ...places, patterns }),
  ])
  const found = await diffRuns(a, b, { ignore: [...parityIgnore, ...splitPaths(flags.ignore)] })
  await io.stdout.write(await renderDiff(found, format, { out: io.stdout, io }))
  return exitCodeOf(found, flags.strict)
}

function splitPaths(values: readonly string[] = []): string[] {
  return values.flatMap((value) => value.split(',')).filter((path) => path !== '')
}

/** Whether two runs count as the same: `equivalent` does, unless it must be `identical`. */
export function exitCodeOf({ verdict }: RunDiff, strict = false): number {
  return verdict === 'identical' || (verdict === 'equivalent' && !strict) ? exitCodes.ok : exitCodes.failed
}

async function renderDiff(
  found: RunDiff,
  format: DiffFormat,
  { out, io }: { out: Output; io: Io },
): Promise<string> {
  switch (format) {
    case 'text':
      return diffText(found, colors.createColors(wantsColors(out, io.env)), out.columns())
    case 'json':
      return `${JSON.stringify(found, null, 2)}\n`
    case 'markdown':
      return (await import('../../report/diff-markdown.ts')).diffMarkdown(found)
    case 'html':
      return (await import('../../report/html/diff.ts')).diffPage(found, version)
  }
}

interface Past {
  readonly root: string
  readonly directory: string
  readonly io: Io
}

async function diffAgainstLast(flags: DiffFlags & { format: DiffFormat }, past: Past): Promise<number> {
  const { a, b, againstLast = 0, format } = flags
  const { root, directory, io } = past
  if (b !== undefined)
    throw wrongUse('`--against-last` takes one run, found two', 'name only the run in question')
  if (format !== 'text' && format !== 'json')
    throw wrongUse(`\`--against-last\` has no format \`${format}\``, 'use `--format text` or `--format json`')
  await using run = await openRun(a ?? 'last', { repositoryRoot: root, directory, env: io.env })
  const { receipt } = run
  const own = await readCompared(receipt, root)
  const found = findUnstable([
    { runId: receipt.run_id, compared: own },
    ...(await earlierRuns(receipt, root, againstLast)),
  ])
  const paint = colors.createColors(wantsColors(io.stdout, io.env))
  await io.stdout.write(
    format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : stabilityText(found, paint),
  )
  return found.unstable.length === 0 ? exitCodes.ok : exitCodes.failed
}

/** The newest other runs of the same tree that left something to compare. */
async function earlierRuns(receipt: Receipt, root: string, limit: number) {
  const runs = []
  for (const found of await listRuns(root)) {
    if (runs.length === limit) break
    if (!('receipt' in found) || found.receipt.run_id === receipt.run_id) continue
    if (found.receipt.snapshot_tree_sha !== receipt.snapshot_tree_sha) continue
    const compared = await readCompared(found.receipt, root).catch((error: unknown) => {
      if (error instanceof LoomFailure) return undefined
      throw error
    })
    if (compared !== undefined) runs.push({ runId: found.receipt.run_id, compared })
  }
  return runs
}

function wrongUse(message: string, hint: string): LoomFailure {
  return new LoomFailure('usage', { code: 'diff/wrong-use', message, hint })
}
