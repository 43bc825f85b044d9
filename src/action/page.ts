import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import colors from 'picocolors'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { renderDiagnostic } from '../diagnostics/render.ts'
import type { EventSink } from '../model/event.ts'
import type { RunDiff } from '../model/run-diff.ts'
import { type Annotation, renderAnnotation } from '../report/github/annotation.ts'
import { diagnosticAnnotations } from '../report/github/diagnostic-annotations.ts'
import { createGithubLog } from '../report/github/run-log.ts'
import { plainLine } from '../report/github/workflow-command.ts'
import type { GithubFacts } from './github-facts.ts'
import type { Inputs } from './inputs.ts'

export type Write = (text: string) => void | Promise<void>

/** What a person sees of a run on GitHub while it goes on: log and annotations. */
export interface Page extends AsyncDisposable {
  /** Takes what happens in the run. */
  readonly log: EventSink
  /** Hides a value in everything that the runner shows from now on. */
  mask(value: string): void
  /** After the last event: what follows stands below the groups of the jobs. */
  endLog(): Promise<void>
  tell(text: string): Promise<void>
  annotate(annotations: readonly Annotation[]): Promise<void>
  showDiagnostics(diagnostics: readonly Diagnostic[]): Promise<void>
  showDiff(found: RunDiff): Promise<void>
}

export interface PageRequest {
  readonly write: Write
  readonly inputs: Pick<Inputs, 'annotations'>
  readonly facts: Pick<GithubFacts, 'temporary' | 'workspace'>
  readonly repositoryRoot: string
}

const columns = 120

export function openPage({ write, inputs, facts, repositoryRoot }: PageRequest): Page {
  const holdIn = join(facts.temporary === '' ? tmpdir() : facts.temporary, `loom-log-${randomUUID()}`)
  const log = createGithubLog({ out: write, randomToken: randomUUID, holdIn })
  const checkout = checkoutBelow(facts.workspace, repositoryRoot)
  const annotate = async (annotations: readonly Annotation[]) => {
    if (inputs.annotations) await write(annotations.map(renderAnnotation).join(''))
  }
  return {
    log,
    mask: (value) => void log.mask(value),
    endLog: async () => log[Symbol.asyncDispose](),
    tell: async (text) => write(harmless(text)),
    annotate,
    showDiagnostics: async (diagnostics) => {
      for (const diagnostic of diagnostics) await write(harmless(renderDiagnostic(diagnostic)))
      await annotate(diagnosticAnnotations(diagnostics, checkout))
    },
    showDiff: async (found) => {
      const { diffText } = await import('../report/diff-text.ts')
      await write(harmless(`\n${diffText(found, colors.createColors(false), columns)}`))
    },
    async [Symbol.asyncDispose]() {
      await log[Symbol.asyncDispose]()
      await rm(holdIn, { recursive: true, force: true })
    },
  }
}

/** Where a repository is below the directory that GitHub checks out into; empty for that directory itself. */
export function checkoutBelow(workspace: string, repositoryRoot: string): string {
  return relative(workspace, repositoryRoot)
}

/** Lines of which none is a command to the runner, whatever names and outputs they quote. */
function harmless(text: string): string {
  const lines = text.split('\n').map(plainLine)
  return lines.map((line) => line.replace(/^(\s*)(?=::)/, '$1· ')).join('\n')
}
