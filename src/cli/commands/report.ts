import { lstat, mkdir, open } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { hasCode, writeFileAtomic } from '../../base/files.ts'
import { LoomFailure } from '../../diagnostics/failure.ts'
import type { Receipt } from '../../model/receipt.ts'
import { diffRuns } from '../../parity/diff.ts'
import { reportPath, runtimeDirectory } from '../../records/layout.ts'
import { ifReadable } from '../../records/past.ts'
import { pageMark } from '../../report/html/page.ts'
import type { Counterpart } from '../../report/html/parity.ts'
import { renderReport } from '../../report/html/report.ts'
import { readReportedRun } from '../../report/html/reported-run.ts'
import { openRun } from '../../run/open-run.ts'
import { readRunSide } from '../../run/run-side.ts'
import { readConfig } from '../../run/config.ts'
import { exitCodes } from '../../model/exit.ts'
import type { Io } from '../io.ts'
import { version } from '../../model/version.ts'
import { openPast } from './past.ts'

export interface ReportFlags {
  run: string
  output?: string
  against?: string
  force?: boolean
  directory?: string
}

/**
 * `loom report`: a run as one HTML file, whose path is printed. It stands where git sees nothing of it unless another place is
 * named: a file in the working tree would be part of the next run. Replaces no file that is no report.
 */
export async function report(flags: ReportFlags, io: Io): Promise<number> {
  const { root, directory } = await openPast(io, flags.directory)
  const places = { repositoryRoot: root, directory, env: io.env }
  await using run = await openRun(flags.run, places)
  await using other = flags.against === undefined ? undefined : await openRun(flags.against, places)
  const { receipt } = run
  const against = other === undefined ? {} : { against: await compare(other.receipt, receipt, { root, io }) }
  const page = renderReport(await readReportedRun(receipt, root, new Date()), { version, ...against })
  if (flags.output === '-') {
    for await (const piece of page) await io.stdout.write(piece)
    return exitCodes.ok
  }
  const path =
    flags.output === undefined
      ? join(root, runtimeDirectory, reportPath(receipt.run_id))
      : resolve(directory, flags.output)
  if (flags.force !== true && !(await mayWrite(path))) throw occupied(path)
  if (flags.output === undefined) await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await write(path, page, flags.output === undefined ? 0o600 : 0o666)
  await io.stdout.write(`${path}\n`)
  return exitCodes.ok
}

/** How two runs differ; only their receipts where one of them left nothing to compare. */
async function compare(
  other: Receipt,
  receipt: Receipt,
  { root, io: { env } }: { readonly root: string; readonly io: Io },
): Promise<Counterpart> {
  const { parityIgnore: ignore, parityNormalise: patterns } = await readConfig(root, env)
  const places = { repositoryRoot: root, env, patterns }
  const [a, b] = await Promise.all([other, receipt].map((one) => ifReadable(readRunSide(one, places))))
  if (a === undefined || b === undefined) return { receipt: other }
  return { receipt: other, diff: await diffRuns(a, b, { ignore }) }
}

/** Nothing is there, or a page that Loom wrote. */
async function mayWrite(path: string): Promise<boolean> {
  const stats = await lstat(path).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw error
  })
  if (stats === undefined) return true
  if (!stats.isFile()) return false
  await using file = await open(path)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(pageMark.length))
  return buffer.toString('latin1', 0, bytesRead) === pageMark
}

async function write(path: string, page: AsyncIterable<string>, mode: number): Promise<void> {
  try {
    await writeFileAtomic(path, page, { mode })
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EROFS', 'EPERM')) throw error
    const message = `cannot write ${path}: ${error.message}`
    const hint = 'name another file with `-o`, or `-o -` for standard output'
    throw new LoomFailure('usage', { code: 'report/unwritable', message, hint }, error)
  }
}

function occupied(path: string): LoomFailure {
  return new LoomFailure('usage', {
    code: 'report/exists',
    message: `${path} is there already, and no report`,
    hint: 'name another file with `-o`, or replace it with `--force`',
  })
}
