import { canonicalJson, type Json } from '../../base/json.ts'
import { positionOf } from '../../diagnostics/source.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { dotOf, mermaidOf } from '../../report/plan.ts'
import { compileRepository, type CompiledRepository, loadCompiler } from '../../run/compile.ts'
import { openRepository } from '../../snapshot/repository.ts'
import { selectJobs } from '../../engine/select.ts'
import { unknownJob } from '../../run/unknown-job.ts'
import { printDiagnostics } from '../diagnostics.ts'
import { exitCodes } from '../exit.ts'
import { type Io, workingDirectory } from '../io.ts'

export interface CheckFlags {
  workflow?: string
  json?: boolean
  directory?: string
}

/** `loom check`: everything that is wrong or odd in a workflow. Exit code 2 when something is wrong. */
export async function check(flags: CheckFlags, io: Io): Promise<number> {
  const { compiled, workflow } = await compileHere(flags, io)
  const found = compiled.ok ? compiled.warnings : compiled.diagnostics
  if (flags.json === true) await io.stdout.write(`${JSON.stringify(found.map(asData), null, 2)}\n`)
  else {
    await printDiagnostics(found, io)
    if (compiled.ok) {
      const count = compiled.value.plan.nodes.length
      const rest = compiled.value.nothingToRun === undefined ? '' : `: ${compiled.value.nothingToRun}`
      await io.stdout.write(`${workflow.path} is good, ${count} ${count === 1 ? 'job' : 'jobs'}${rest}\n`)
    }
  }
  return compiled.ok ? exitCodes.ok : exitCodes.usage
}

export interface CompileFlags extends CheckFlags {
  format?: 'json' | 'mermaid' | 'dot'
  job?: string[]
}

/** `loom compile`: the plan on standard output, what is wrong or odd on standard error. */
export async function compileCommand(flags: CompileFlags, io: Io): Promise<number> {
  const { compiled } = await compileHere(flags, io)
  await printDiagnostics(compiled.ok ? compiled.warnings : compiled.diagnostics, io)
  if (!compiled.ok) return exitCodes.usage
  const { plan, text } = compiled.value
  const selected = flags.job === undefined ? { plan } : selectJobs(plan, { job: flags.job, only: [] })
  if (!('plan' in selected)) throw unknownJob(selected.unknown, plan)
  const format = flags.format ?? 'json'
  if (format === 'mermaid') await io.stdout.write(mermaidOf(selected.plan))
  else if (format === 'dot') await io.stdout.write(dotOf(selected.plan))
  else if (selected.plan === plan) await io.stdout.write(`${text}\n`)
  else await io.stdout.write(`${canonicalJson(selected.plan as Json)}\n`)
  return exitCodes.ok
}

async function compileHere(flags: CheckFlags, io: Io): Promise<CompiledRepository> {
  const directory = workingDirectory(io, flags.directory)
  const opening = openRepository(directory, io.env)
  // It takes about as long as git needs to find the repository.
  void loadCompiler()
  const repository = await opening
  return compileRepository({ repository, directory, workflow: flags.workflow })
}

/** A diagnostic as `--json` prints it: its place as file, line and column, counted from 1. */
function asData({ span, related: _, ...diagnostic }: Diagnostic): object {
  if (span === undefined) return diagnostic
  const start = positionOf(span.source, span.start)
  const end = positionOf(span.source, span.end)
  return {
    ...diagnostic,
    file: span.source.path,
    line: start.line,
    column: start.column,
    end_line: end.line,
    end_column: end.column,
  }
}
