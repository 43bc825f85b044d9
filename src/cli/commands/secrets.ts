import { compare } from '../../base/compare.ts'
import { allEnded } from '../../base/settled.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { LoomFailure } from '../../diagnostics/failure.ts'
import { renderDiagnostic } from '../../diagnostics/render.ts'
import { selectJobs } from '../../engine/select.ts'
import type { Plan, PlannedSecret } from '../../model/plan.ts'
import { formatTable } from '../../report/format.ts'
import { compileRepository } from '../../run/compile.ts'
import { unknownJob } from '../../run/unknown-job.ts'
import { isTracing } from '../../secrets/debug-trace.ts'
import { printableReference } from '../../secrets/reference.ts'
import { createSecretResolver, type SecretResolver } from '../../secrets/resolve.ts'
import { openRepository } from '../../snapshot/repository.ts'
import { readConfig } from '../../run/config.ts'
import { printDiagnostics } from '../diagnostics.ts'
import { exitCodes } from '../../model/exit.ts'
import { type Io, wantsColors, workingDirectory } from '../io.ts'
import { listenForSignals } from '../../run/signals.ts'

export interface SecretsCheckFlags {
  workflow?: string
  job?: string[]
  json?: boolean
  directory?: string
}

/** A secret as jobs declare it; jobs that declare it alike share one. */
interface Declared extends PlannedSecret {
  readonly jobs: readonly string[]
}

/** Whether a secret can be had, never what it is. `found` is why not, or what is odd. */
interface Checked extends Declared {
  readonly state: 'resolved' | 'absent' | 'failed'
  readonly found: readonly Diagnostic[]
}

/** `loom secrets check`: resolves every reference. Exit code 1 when one fails that a job cannot run without. */
export async function secretsCheck(flags: SecretsCheckFlags, io: Io): Promise<number> {
  const directory = workingDirectory(io, flags.directory)
  const repository = await openRepository(directory, io.env)
  const { compiled } = await compileRepository({ repository, directory, workflow: flags.workflow })
  if (!compiled.ok) {
    await printDiagnostics(compiled.diagnostics, io)
    return exitCodes.usage
  }
  const { secrets: settings } = await readConfig(repository.root, io.env)
  using signals = listenForSignals()
  const resolver = createSecretResolver({
    env: io.env,
    repositoryRoot: repository.root,
    settings,
    tracing: isTracing(io.env),
  })
  const declared = declaredIn(jobsOf(compiled.value.plan, flags.job))
  const check = async (secret: Declared) => checkOne(secret, resolver, signals.signal)
  const checked = await allEnded(declared.map(check)).catch((error: unknown) => {
    if (signals.signal.aborted) return undefined
    throw error
  })
  if (checked === undefined) return signals.exitCode() ?? exitCodes.failed
  await (flags.json === true ? io.stdout.write(`${JSON.stringify(checked, null, 2)}\n`) : tell(checked, io))
  return checked.some(({ state }) => state === 'failed') ? exitCodes.failed : exitCodes.ok
}

function jobsOf(plan: Plan, names: readonly string[] | undefined): Plan['nodes'] {
  if (names === undefined) return plan.nodes
  const selected = selectJobs(plan, { job: names, only: [] })
  if ('plan' in selected) return selected.plan.nodes
  throw unknownJob(selected.unknown, plan)
}

function declaredIn(jobs: Plan['nodes']): Declared[] {
  const declared = new Map<string, Declared>()
  for (const { id, secrets = [] } of jobs)
    for (const secret of secrets) {
      const key = JSON.stringify([secret.name, secret.ref, secret.file, secret.required])
      declared.set(key, { ...secret, jobs: [...(declared.get(key)?.jobs ?? []), id] })
    }
  return [...declared.values()].sort((a, b) => compare(a.name, b.name))
}

async function checkOne(secret: Declared, resolver: SecretResolver, signal: AbortSignal): Promise<Checked> {
  try {
    const [resolved] = await resolver.resolve([secret], signal)
    const state = resolved?.value === undefined ? 'absent' : 'resolved'
    return { ...secret, state, found: resolved?.warnings ?? [] }
  } catch (error) {
    if (!(error instanceof LoomFailure)) throw error
    return { ...secret, state: 'failed', found: [error.diagnostic] }
  }
}

/** The table on standard output; below it, on standard error, why not. */
async function tell(checked: readonly Checked[], io: Io): Promise<void> {
  if (checked.length === 0) return io.stdout.write('no job has secrets\n')
  const shown = { resolved: 'resolved', absent: 'absent (optional)', failed: 'failed' }
  const rows = checked.map(({ name, jobs, ref, state, found }) => [
    name,
    jobs.join(', '),
    printableReference(ref),
    state === 'resolved' ? shown[state] : `${shown[state]}: ${found.map(({ code }) => code).join(', ')}`,
  ])
  await io.stdout.write(formatTable(rows))
  const paint = { colors: wantsColors(io.stderr, io.env) }
  for (const diagnostic of checked.flatMap(({ found }) => found))
    await io.stderr.write(renderDiagnostic(diagnostic, paint))
}
