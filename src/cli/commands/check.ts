import { join } from 'node:path'
import { canonicalJson, type Json } from '../../base/json.ts'
import type { CheckReceipt } from '../../model/check-receipt.ts'
import { dotOf, mermaidOf } from '../../report/plan.ts'
import { compileRepository, type CompiledRepository, loadCompiler } from '../../run/compile.ts'
import { openRepository, type Repository } from '../../snapshot/repository.ts'
import { selectJobs } from '../../engine/select.ts'
import { unknownJob } from '../../run/unknown-job.ts'
import { writeCheckReceipt } from '../../records/check-receipt.ts'
import { diagnosticData } from '../diagnostic-data.ts'
import { printDiagnostics } from '../diagnostics.ts'
import { exitCodes } from '../../model/exit.ts'
import { type Io, workingDirectory } from '../io.ts'
import { version } from '../../model/version.ts'
import { parseVariables } from '../variables.ts'

export interface CheckFlags {
  workflow?: string
  json?: boolean
  directory?: string
}

/**
 * `loom check`: everything that is wrong or odd in a workflow. Exit code 2 when something is wrong. Leaves a receipt in the
 * repository, where it can be written.
 */
export async function check(flags: CheckFlags, io: Io): Promise<number> {
  const startedAt = new Date()
  const checked = await compileHere(flags, io)
  const { compiled, workflow } = checked
  const found = compiled.ok ? compiled.warnings : compiled.diagnostics
  if (flags.json === true) await io.stdout.write(`${JSON.stringify(found.map(diagnosticData), null, 2)}\n`)
  else {
    await printDiagnostics(found, io)
    if (compiled.ok) {
      const count = compiled.value.plan.nodes.length
      const rest = compiled.value.nothingToRun === undefined ? '' : `: ${compiled.value.nothingToRun}`
      await io.stdout.write(`${workflow.path} is good, ${count} ${count === 1 ? 'job' : 'jobs'}${rest}\n`)
    }
  }
  await writeReceipt(checked, startedAt, io)
  return compiled.ok ? exitCodes.ok : exitCodes.usage
}

async function writeReceipt(
  { compiled, workflow, repository }: CompiledHere,
  startedAt: Date,
  io: Io,
): Promise<void> {
  const found = (compiled.ok ? compiled.warnings : compiled.diagnostics).map(diagnosticData)
  const receipt: CheckReceipt = {
    schema_version: 'v1',
    kind: 'loom-check',
    loom_version: version,
    command: ['loom', ...io.args],
    repo_root: repository.root,
    started_at: startedAt.toISOString(),
    duration_ms: Date.now() - startedAt.getTime(),
    status: compiled.ok ? 'success' : 'failure',
    exit_code: compiled.ok ? exitCodes.ok : exitCodes.usage,
    workflow_schema_v1: {
      workflow_path: join(repository.root, workflow.path),
      valid: compiled.ok,
      errors: found.filter(({ severity }) => severity === 'error'),
      warnings: found.filter(({ severity }) => severity === 'warning'),
    },
  }
  const number = BigInt(startedAt.getTime()) * 1_000_000n + (process.hrtime.bigint() % 1_000_000n)
  await writeCheckReceipt(receipt, number)
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

export type CompiledHere = CompiledRepository & { readonly repository: Repository }

export interface CompileHereFlags extends CheckFlags {
  var?: string[]
}

/** Compiles the workflow that the flags name, in the repository that the command was started in. */
export async function compileHere(flags: CompileHereFlags, io: Io): Promise<CompiledHere> {
  const variables = parseVariables(flags.var ?? [])
  const directory = workingDirectory(io, flags.directory)
  const opening = openRepository(directory, io.env)
  // It takes about as long as git needs to find the repository.
  void loadCompiler()
  const repository = await opening
  return {
    repository,
    ...(await compileRepository({ repository, directory, workflow: flags.workflow, variables })),
  }
}
