import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { positionOf } from '../../diagnostics/source.ts'
import { type Annotation, atMostTen, withHint } from './annotation.ts'
import { repositoryPath } from './repository-path.ts'

/** What is wrong with a workflow, at its lines. `checkout` is where the repository is below the directory of GitHub's checkout. */
export function diagnosticAnnotations(diagnostics: readonly Diagnostic[], checkout = ''): Annotation[] {
  return atMostTen(
    diagnostics.map(({ severity, code, message, hint, span }) => ({
      level: severity,
      title: code,
      message: withHint(message, hint),
      ...(span === undefined ? {} : placeOf(span, checkout)),
    })),
  )
}

function placeOf({ source, start, end }: NonNullable<Diagnostic['span']>, checkout: string) {
  const file = repositoryPath(source.path, checkout)
  if (file === undefined) return {}
  const { line, column } = positionOf(source, start)
  // The end is that of the text, which may be in the next line already.
  const endLine = positionOf(source, Math.max(start, end - 1)).line
  return { file, line, ...(endLine === line ? { column } : { endLine }) }
}
