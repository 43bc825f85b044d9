import colors from 'picocolors'
import type { Diagnostic } from './diagnostic.ts'
import { lineText, positionOf, type Span } from './source.ts'

const widest = 80

/** A diagnostic as a person reads it: what, where, the line with the wrong text underlined, what to do. Ends with a line end. */
export function renderDiagnostic(diagnostic: Diagnostic, options: { colors?: boolean } = {}): string {
  const paint = colors.createColors(options.colors ?? false)
  const mark = diagnostic.severity === 'error' ? paint.red : paint.yellow
  const lines = [`${mark(`${diagnostic.severity}[${diagnostic.code}]`)}: ${paint.bold(diagnostic.message)}`]
  if (diagnostic.span !== undefined) lines.push(...frame(diagnostic.span, mark))
  for (const { message, span } of diagnostic.related ?? [])
    lines.push(`  ${message}:`, ...frame(span, paint.blue))
  if (diagnostic.hint !== undefined) lines.push(`  ${paint.cyan('hint')}: ${diagnostic.hint}`)
  return `${lines.join('\n')}\n`
}

function frame(span: Span, mark: (text: string) => string): string[] {
  const { line, column } = positionOf(span.source, span.start)
  const text = lineText(span.source, line).replace(/\p{Cc}/gu, ' ')
  const cut = Math.max(0, column - widest / 2)
  const shown = text.slice(cut, cut + widest)
  const before = displayWidth(shown.slice(0, column - 1 - cut))
  const wrong = text.slice(column - 1, Math.min(column - 1 + span.end - span.start, cut + widest))
  const underline = '^'.repeat(Math.max(1, displayWidth(wrong)))
  const gutter = ` ${line} | `
  return [
    `  ${span.source.path}:${line}:${column}`,
    `${gutter}${shown}`,
    `${' '.repeat(gutter.length - 2)}| ${' '.repeat(before)}${mark(underline)}`,
  ]
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u

function displayWidth(text: string): number {
  // Made when it is needed: it loads ICU's rules, which is dear at start-up.
  const segmenter = new Intl.Segmenter()
  return [...segmenter.segment(text)].reduce((sum, { segment }) => sum + (wide.test(segment) ? 2 : 1), 0)
}
