import { catalog } from '../diagnostics/catalog.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Source, SourceProblem } from '../diagnostics/source.ts'
import { decodeFile, type DecodedFile } from './decode.ts'
import { deepestInclude, largestTotal, mostIncludes } from './limits.ts'
import { parseFile } from './parse.ts'

/** Gives the text of a file by its path from the top of the repository, or why it cannot be used; undefined when there is none. */
export type ReadSource = (path: string) => Promise<Source | SourceProblem | undefined>

export interface LoadedFiles {
  /** Included files before those that include them, so that later ones win. */
  readonly files: readonly DecodedFile[]
  readonly sources: readonly Source[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the workflow and everything that it includes, each file once. */
export async function loadFiles(workflow: Source, readSource: ReadSource): Promise<LoadedFiles> {
  const files: DecodedFile[] = []
  const sources: Source[] = []
  const diagnostics: Diagnostic[] = []
  const done = new Set<string>()
  let total = 0
  const visit = async (source: Source, open: readonly string[]): Promise<void> => {
    done.add(source.path)
    sources.push(source)
    total += source.text.length
    const parsed = parseFile(source)
    for (const diagnostic of parsed.diagnostics) diagnostics.push(diagnostic)
    if (parsed.file === undefined) return
    const decoded = decodeFile(parsed.file, open.length === 0 ? 'workflow' : 'included')
    for (const diagnostic of decoded.diagnostics) diagnostics.push(diagnostic)
    const within = [...open, source.path]
    for (const [at, { local }] of (decoded.root.include ?? []).entries()) {
      const place = parsed.file.placeOf(['include', at, 'local'])
      if (within.includes(local))
        diagnostics.push(catalog.includeCycle(place, [...within.slice(within.indexOf(local)), local]))
      else if (within.length > deepestInclude)
        diagnostics.push(
          catalog.includeLimit(place, `files are included deeper than ${deepestInclude} levels`),
        )
      else if (done.size > mostIncludes)
        diagnostics.push(catalog.includeLimit(place, `more than ${mostIncludes} files are included`))
      else if (total > largestTotal)
        diagnostics.push(
          catalog.includeLimit(place, `all files together are larger than ${largestTotal / 1024 / 1024} MiB`),
        )
      else if (!done.has(local)) {
        const included = await readSource(local)
        if (included === undefined) diagnostics.push(catalog.includeMissing(place, local))
        else if ('text' in included) await visit(included, within)
        else diagnostics.push(catalog.includeUnusable(place, local, included))
      }
    }
    files.push(decoded)
  }
  await visit(workflow, [])
  return { files, sources, diagnostics }
}
