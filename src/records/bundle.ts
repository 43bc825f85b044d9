import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readFile, readlink } from 'node:fs/promises'
import { basename, isAbsolute, join, relative } from 'node:path'
import { createInterface } from 'node:readline'
import { readChunks } from '../base/files.ts'
import { sha256 } from '../base/hash.ts'
import { type Bundle, bundleVersion, type FileList } from '../model/bundle.ts'
import type { Receipt } from '../model/receipt.ts'
import { hideInLines } from './hide-lines.ts'
import { filesFile, isArtifact, logsPath, planFile, receiptPath, startFile } from './layout.ts'
import { createPlaceHider, type PlaceHider, type Places } from './places.ts'
import { listRecords } from './record-paths.ts'
import { receiptText } from './receipts.ts'
import { portableStart } from './start.ts'

export interface BundleRequest {
  /** Of a run that has ended. */
  readonly receipt: Receipt
  readonly places: Places
  /** What the snapshot held, where that is known. Waited for when all else is in the bundle. */
  readonly files: Promise<FileList | undefined>
  readonly withArtifacts: boolean
  readonly loomVersion: string
}

/** One entry of a bundle, in the form that archives are written from. */
export type BundleEntry =
  FileEntry | { readonly path: string; readonly kind: 'link'; readonly target: string }

type FileEntry = { readonly path: string; readonly kind: 'file'; readonly mode?: number } & (
  | { readonly content: string | Uint8Array }
  | { readonly stream: AsyncIterable<Uint8Array>; readonly sizeBytes: number }
)

/**
 * A run as it is carried elsewhere, laid out like a runtime directory: the receipt with relative pointers, the logs, and
 * `bundle.json`. Places of this machine are hidden in all of it but artifacts; those that no bundle can hold are left out.
 * Names of ignored files are not in it.
 */
export async function* bundleEntries(request: BundleRequest): AsyncGenerator<BundleEntry> {
  const hider = createPlaceHider(request.places)
  const listed: Bundle['files'][number][] = []
  for await (const { entry, sha256 } of plainEntries(request, hider)) {
    if (entry.kind === 'file') listed.push({ path: entry.path, size: sizeOf(entry), sha256 })
    yield entry
  }
  const bundle: Bundle = {
    schema_version: bundleVersion,
    kind: 'loom-bundle',
    run_id: request.receipt.run_id,
    loom_version: request.loomVersion,
    files: listed,
  }
  yield { path: 'bundle.json', kind: 'file', content: `${JSON.stringify(bundle, null, 2)}\n` }
}

interface Hashed {
  readonly entry: BundleEntry
  /** In hex; empty for a link. */
  readonly sha256: string
}

interface HashedFile extends Hashed {
  readonly entry: FileEntry
}

async function* plainEntries(request: BundleRequest, hider: PlaceHider): AsyncGenerator<Hashed> {
  const { receipt } = request
  const { logs_dir: logs = '', compared_path: compared } = receipt
  const top = logsPath(receipt.run_id)
  const planText = hider.json(await readFile(join(logs, planFile), 'utf8'))
  yield textEntry(receiptPath(receipt.run_id), hider.json(receiptText(portableReceipt(receipt, planText))))
  for (const path of await bundledPaths(logs, request.withArtifacts)) {
    const from = join(logs, path)
    const to = `${top}/${path}`
    if (isArtifact(path)) yield await artifactEntry(from, to)
    else if (path.endsWith('.jsonl')) yield await streamEntry(to, () => hiddenLines(from, hider))
    else if (path === planFile) yield textEntry(to, planText)
    else if (path === startFile) yield textEntry(to, hider.json(portableStart(await readFile(from, 'utf8'))))
    else if (from === compared) yield textEntry(to, await readFile(from, 'utf8'))
    else yield textEntry(to, hider.json(await readFile(from, 'utf8')))
  }
  if (compared !== undefined && !isBelow(compared, logs))
    yield textEntry(`${top}/${basename(compared)}`, await readFile(compared, 'utf8'))
  const files = await request.files
  if (files !== undefined) yield textEntry(`${top}/${filesFile}`, `${JSON.stringify(files)}\n`)
}

/** A receipt that speaks of no machine: pointers are relative to the runtime directory, and there is no workspace. */
function portableReceipt(receipt: Receipt, planText: string): Receipt {
  const { logs_dir: logs = '', repo_root: root, snapshot_path: _, ...rest } = receipt
  const top = logsPath(receipt.run_id)
  const pointer = (path: string) => join(top, isBelow(path, logs) ? relative(logs, path) : basename(path))
  const { events_jsonl_path: events, phase_report_path: report, compared_path: compared, graph_ir } = rest
  return {
    ...rest,
    repo_root: '.',
    workflow_path: isAbsolute(rest.workflow_path) ? relative(root, rest.workflow_path) : rest.workflow_path,
    process: { pid: 0, start_time: '', boot_id: '' },
    logs_dir: top,
    ...(events === undefined ? {} : { events_jsonl_path: pointer(events) }),
    ...(report === undefined ? {} : { phase_report_path: pointer(report) }),
    ...(compared === undefined ? {} : { compared_path: pointer(compared) }),
    ...(graph_ir === undefined
      ? {}
      : { graph_ir: { digest: sha256(planText.trimEnd()), path: pointer(graph_ir.path) } }),
  }
}

function isBelow(path: string, directory: string): boolean {
  return path.startsWith(`${directory}/`)
}

/** What goes into a bundle, sorted. The list of files is made anew. */
async function bundledPaths(logs: string, withArtifacts: boolean): Promise<string[]> {
  const { records, artifacts } = await listRecords(logs)
  return [...records.filter((path) => path !== filesFile), ...(withArtifacts ? artifacts : [])].sort()
}

function textEntry(path: string, content: string): Hashed {
  return { entry: { path, kind: 'file', content }, sha256: sha256(content).slice('sha256:'.length) }
}

// Most logs are: opening them a second time takes longer than reading them.
const shortBytes = 1 << 16

/** An archive says a file's size before its bytes: what is short is kept meanwhile, all else is read twice. */
async function streamEntry(path: string, read: () => AsyncIterable<Uint8Array>): Promise<HashedFile> {
  const hash = createHash('sha256')
  const kept: Uint8Array[] = []
  let sizeBytes = 0
  for await (const chunk of read()) {
    hash.update(chunk)
    sizeBytes += chunk.length
    if (sizeBytes <= shortBytes) kept.push(chunk)
  }
  const content = sizeBytes <= shortBytes ? { content: Buffer.concat(kept) } : { stream: read(), sizeBytes }
  return { entry: { path, kind: 'file', ...content }, sha256: hash.digest('hex') }
}

async function artifactEntry(from: string, path: string): Promise<Hashed> {
  const target = await readlink(from).catch(() => undefined)
  if (target !== undefined) return { entry: { path, kind: 'link', target }, sha256: '' }
  const [{ entry, sha256 }, { mode }] = await Promise.all([
    streamEntry(path, () => readChunks(from)),
    lstat(from),
  ])
  return { entry: { ...entry, mode: (mode & 0o100) === 0 ? 0o644 : 0o755 }, sha256 }
}

async function* hiddenLines(path: string, hider: PlaceHider): AsyncGenerator<Uint8Array> {
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })
  for await (const line of hideInLines(lines, hider)) yield Buffer.from(`${line}\n`)
}

function sizeOf(entry: FileEntry): number {
  return 'content' in entry ? Buffer.byteLength(entry.content) : entry.sizeBytes
}
