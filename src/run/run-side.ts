import { access } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Environment } from '../base/environment.ts'
import type { Receipt } from '../model/receipt.ts'
import type { RunStart } from '../model/records.ts'
import type { Normaliser } from '../parity/normalise.ts'
import type { RunFacts, RunSide, SideReader, StepName } from '../parity/side.ts'
import { readFileList } from '../records/file-list.ts'
import { stepDirectory } from '../records/layout.ts'
import { ifReadable, readIgnored, readStart } from '../records/past.ts'
import { readCompared } from '../records/read-compared.ts'
import { readEventLines, readOutput } from '../records/read.ts'
import { isTrusted } from '../records/trust.ts'
import { createLineCutter } from '../report/lines.ts'
import { openNormalisers } from './normaliser.ts'
import { createSourceReader } from './source-reader.ts'

export interface SidePlaces {
  /** The repository that the command was started in. */
  readonly repositoryRoot: string
  readonly env: Environment
  /** Patterns of `parity.normalise`. */
  readonly patterns: readonly string[]
}

/** Reads one side of a diff: what is compared, and what is left of the rest. Fails with `diff/nothing-recorded` or `run/unreadable`. */
export async function readRunSide(receipt: Receipt, places: SidePlaces): Promise<RunSide> {
  const { repositoryRoot, env, patterns } = places
  const { snapshot_path: path } = receipt
  const [compared, start, ignored, isOwn] = await Promise.all([
    readCompared(receipt, repositoryRoot),
    ifReadable(readStart(receipt)),
    readIgnored(receipt),
    path !== undefined && isTrusted(path, process.getuid?.()),
  ])
  const facts = factsOf(receipt, start, ignored)
  const workspace = isOwn ? path : undefined
  const repositories = [repositoryRoot, ...(workspace === undefined ? [] : [workspace])]
  const source = createSourceReader(facts, { repositories, workspace, env })
  const isIsolated = receipt.isolated_jobs === true
  let normalisers: ReturnType<typeof openNormalisers> | undefined
  const read: SideReader = {
    files: async () => (await source.files()) ?? carriedFiles(receipt),
    content: source.content,
    command: async (job, step) => readCommand(receipt, eventsOf(job, step)),
    output: async (job, step) => {
      const events = eventsOf(job, step)
      if (!(await isThere(receipt, events))) return undefined
      normalisers ??= openNormalisers({ workspace: path, isIsolated, runId: receipt.run_id, env, patterns })
      return normalisedLines(receipt, events, (await normalisers)(job))
    },
  }
  return { compared, facts, read }
}

function factsOf(receipt: Receipt, start: RunStart | undefined, ignored: readonly string[]): RunFacts {
  const headSha = start?.commit.head_sha ?? receipt.snapshot_head_sha
  return {
    runId: receipt.run_id,
    context: receipt.context,
    status: receipt.status,
    startedAt: receipt.started_at,
    parityDigest: receipt.parity_digest ?? '',
    ignored,
    ...(headSha === undefined ? {} : { headSha }),
    ...(start?.commit.parents === undefined ? {} : { parents: start.commit.parents }),
    ...(start?.checkout === undefined ? {} : { checkout: start.checkout }),
    ...(start?.changed === undefined ? {} : { changed: start.changed }),
  }
}

async function carriedFiles(receipt: Receipt): Promise<Awaited<ReturnType<SideReader['files']>>> {
  const list = await readFileList(receipt)
  return list === undefined ? undefined : new Map(list.files.map(({ path, ...entry }) => [path, entry]))
}

function eventsOf(job: string, { unit, index }: StepName): string {
  return join(stepDirectory(job, unit, index), 'events.jsonl')
}

async function isThere({ logs_dir: logs }: Receipt, path: string): Promise<boolean> {
  if (logs === undefined) return false
  return access(join(logs, path)).then(
    () => true,
    () => false,
  )
}

const startLine = v.looseObject({ type: v.literal('phase_started'), command: v.string() })

/** A step's command stands in the first of its events. */
async function readCommand(receipt: Receipt, events: string): Promise<string | undefined> {
  if (!(await isThere(receipt, events))) return undefined
  for await (const line of readEventLines(receipt, events)) {
    const decoded = v.safeParse(startLine, JSON.parse(line))
    return decoded.success ? decoded.output.command : undefined
  }
  return undefined
}

/** Standard output before standard error, as it is compared: the two have no order that runs share. */
async function* normalisedLines(
  receipt: Receipt,
  events: string,
  normaliser: Normaliser,
): AsyncGenerator<string> {
  for (const stream of ['stdout', 'stderr'] as const) {
    const cutter = createLineCutter(false)
    for await (const piece of readOutput(receipt, events))
      if (piece.stream === stream)
        for (const line of cutter.push(piece)) yield normaliser.line(line.replace(/\n$/, ''))
    for (const line of cutter.end()) yield normaliser.line(line)
  }
}
