import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { positionOf, type Span } from '../diagnostics/source.ts'
import type { DiagnosticData } from '../model/check-receipt.ts'

/** A diagnostic as `--json` prints it: places as file, line and column, counted from 1. */
export function diagnosticData({ span, related, ...diagnostic }: Diagnostic): DiagnosticData {
  return {
    ...diagnostic,
    ...(span === undefined ? {} : placeData(span)),
    ...(related === undefined
      ? {}
      : { related: related.map(({ message, span: place }) => ({ message, ...placeData(place) })) }),
  }
}

function placeData({ source, start, end }: Span) {
  const from = positionOf(source, start)
  const to = positionOf(source, end)
  return {
    file: source.path,
    line: from.line,
    column: from.column,
    end_line: to.line,
    end_column: to.column,
  }
}
