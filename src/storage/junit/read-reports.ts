import { createOccurrences } from '../../base/occurrences.ts'
import { type ArtifactWarning, readablePath } from '../../model/artifact.ts'
import type { TestRecord } from '../../model/test-record.ts'
import { joinBytes } from '../artifacts/bytes.ts'
import { findArtifacts } from '../artifacts/find.ts'
import { createJunitParser, JunitError } from './parse-junit.ts'
import { readXml } from './read-xml.ts'

export interface ReportsRequest {
  readonly workspace: string
  /** Globs below the workspace. */
  readonly paths: readonly string[]
  /** Where the job saw the workspace, if that was another place. */
  readonly projectDir: string
}

export interface ReadReports {
  /** In the order of the files, then of their cases; the second of an id is numbered, and so on. */
  readonly records: readonly TestRecord[]
  readonly warnings: readonly ArtifactWarning[]
}

/** Reads what test runners left in a workspace. No link is followed; a report that cannot be read is a warning. */
export async function readReports(request: ReportsRequest, signal: AbortSignal): Promise<ReadReports> {
  const { workspace, paths } = request
  const found = await findArtifacts(Buffer.from(workspace), { paths, exclude: [] })
  const records: TestRecord[] = []
  const warnings: ArtifactWarning[] = found.links.map(notFollowed)
  const number = createOccurrences()
  for (const path of found.files) {
    if (signal.aborted) break
    const parser = await createJunitParser({ roots: [...new Set([workspace, request.projectDir])] })
    try {
      for await (const text of readXml(joinBytes(Buffer.from(workspace), path))) parser.push(text)
      parser.end()
    } catch (error) {
      if (!(error instanceof JunitError) && !isSystemError(error)) throw error
      warnings.push(unreadable(path, error))
    }
    // What came before the trouble was whole.
    for (const record of parser.records) records.push({ ...record, id: number(record.id) })
  }
  if (found.files.length + found.links.length === 0) warnings.push(nothingFound(paths))
  return { records, warnings }
}

function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error
}

function unreadable(path: Buffer, error: Error): ArtifactWarning {
  const why = error.message.replace(/\.$/, '')
  return { code: 'tests/unreadable', message: `the report \`${readablePath(path)}\` cannot be read: ${why}` }
}

function notFollowed(path: Buffer): ArtifactWarning {
  return { code: 'tests/link', message: `the report \`${readablePath(path)}\` is a link and was not read` }
}

function nothingFound(paths: readonly string[]): ArtifactWarning {
  const named = paths.map((path) => `\`${path}\``).join(', ')
  return { code: 'tests/none', message: `no report was found at ${named}` }
}
