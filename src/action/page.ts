import colors from 'picocolors'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { renderDiagnostic } from '../diagnostics/render.ts'
import { positionOf } from '../diagnostics/source.ts'
import type { EventSink } from '../model/event.ts'
import type { Plan } from '../model/plan.ts'
import type { RunDiff } from '../model/run-diff.ts'
import { createConsole } from '../report/console.ts'
import { diffText } from '../report/diff-text.ts'
import type { Inputs } from './inputs.ts'

type Write = (text: string) => void | Promise<void>

/** What a person sees of a run on GitHub: log, annotations, summary. */
export interface Page {
  /** Hides a value from the whole log from now on. */
  mask(value: string): void
  follow(plan: Plan): EventSink
  annotate(level: 'error' | 'warning' | 'notice', title: string, message: string): Promise<void>
  showDiagnostics(diagnostics: readonly Diagnostic[]): Promise<void>
  showDiff(found: RunDiff): Promise<void>
}

export function openPage(write: Write, { annotations }: Pick<Inputs, 'annotations'>): Page {
  const paint = colors.createColors(false)
  const tell = async (annotation: Annotation) => write(renderAnnotation(annotation))
  return {
    mask: (value) => {
      for (const line of value.split(/\r?\n/))
        if (line !== '') void write(`::add-mask::${line.replaceAll('%', '%25')}\n`)
    },
    follow: (plan) =>
      createConsole({
        mode: 'plain',
        stream: false,
        out: write,
        columns: () => 120,
        rows: () => 40,
        paint,
        plan,
        monotonicMs: () => performance.now(),
      }),
    annotate: async (level, title, message) => tell({ level, title, message }),
    showDiagnostics: async (diagnostics) => {
      for (const diagnostic of diagnostics) {
        await write(renderDiagnostic(diagnostic))
        if (annotations) await tell(ofDiagnostic(diagnostic))
      }
    },
    showDiff: async (found) => write(`\n${diffText(found, paint, 120)}`),
  }
}

interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly line?: number
}

function renderAnnotation({ level, message, ...properties }: Annotation): string {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
  const parts = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${level} ${parts.join(',')}::${data(message)}\n`
}

function ofDiagnostic({ severity, code, message, hint, span }: Diagnostic): Annotation {
  const place =
    span === undefined ? {} : { file: span.source.path, line: positionOf(span.source, span.start).line }
  return {
    level: severity,
    title: code,
    message: hint === undefined ? message : `${message}\nhint: ${hint}`,
    ...place,
  }
}
