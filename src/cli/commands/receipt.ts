import { resolve } from 'node:path'
import { LoomFailure } from '../../diagnostics/failure.ts'
import type { Receipt } from '../../model/receipt.ts'
import { verifyRun } from '../../records/verify.ts'
import { attestRun } from '../../report/attest.ts'
import { exportRun, importBundle, mergeBundles, ranCommitItself, refuseUnended } from '../../run/bundles.ts'
import { exitCodes } from '../../model/exit.ts'
import { type Io, workingDirectory } from '../io.ts'
import { version } from '../../model/version.ts'
import { openNamedRun, openPast } from './past.ts'

interface WriteFlags {
  output?: string
  force?: boolean
  directory?: string
}

/** `loom receipt export`: one run as a bundle. */
export async function receiptExport(
  flags: WriteFlags & { run: string; withArtifacts?: boolean },
  io: Io,
): Promise<number> {
  await using run = await openNamedRun(flags.run, io, flags.directory)
  const { receipt } = run
  const output = resolve(
    workingDirectory(io, flags.directory),
    flags.output ?? `${receipt.run_id}.loom.tar.zst`,
  )
  const remarks = await exportRun({
    receipt,
    output,
    withArtifacts: flags.withArtifacts ?? false,
    force: flags.force ?? false,
    env: io.env,
    loomVersion: version,
  })
  for (const remark of remarks) await io.stderr.write(`${remark}\n`)
  await io.stdout.write(`bundle: ${output}\n`)
  return exitCodes.ok
}

/** `loom receipt import`: a bundle among the runs that this repository knows. */
export async function receiptImport(flags: { bundle: string; directory?: string }, io: Io): Promise<number> {
  const { root, directory } = await openPast(io, flags.directory)
  const { receipt, isNew } = await importBundle(resolve(directory, flags.bundle), root, io.env)
  await io.stdout.write(`${isNew ? 'imported' : 'known already'}: ${described(receipt)}\n`)
  return exitCodes.ok
}

/** `loom receipt verify`: what is wrong with the records of a run, one line each. */
export async function receiptVerify(flags: { run: string; directory?: string }, io: Io): Promise<number> {
  let problems: readonly string[]
  try {
    await using run = await openNamedRun(flags.run, io, flags.directory)
    problems = await verifyRun(run.receipt)
  } catch (error) {
    // A receipt or bundle that cannot be read is what was asked for; a name that means none is not.
    if (!(error instanceof LoomFailure) || !/^(archive|bundle|run\/unreadable)/.test(error.diagnostic.code))
      throw error
    problems = [error.message]
  }
  for (const problem of problems) await io.stdout.write(`${problem}\n`)
  if (problems.length === 0) await io.stdout.write('the records are whole and agree with each other\n')
  return problems.length === 0 ? exitCodes.ok : exitCodes.failed
}

/** `loom receipt attest`: an in-toto Statement on standard output, to be signed by whatever signs. */
export async function receiptAttest(flags: { run: string; directory?: string }, io: Io): Promise<number> {
  await using run = await openNamedRun(flags.run, io, flags.directory)
  refuseUnended(run.receipt)
  const isCommit = await ranCommitItself(run.receipt)
  if (isCommit !== true)
    await io.stderr.write(
      isCommit === undefined
        ? 'the run does not say whether it was the commit itself, so only its tree is attested\n'
        : 'the run had uncommitted work, so only its tree is attested\n',
    )
  await io.stdout.write(`${JSON.stringify(attestRun(run.receipt, isCommit ?? false), null, 2)}\n`)
  return exitCodes.ok
}

/** `loom receipt merge`: the bundles of a fanned-out run as one. */
export async function receiptMerge(
  flags: WriteFlags & { bundles: string[]; newest?: boolean },
  io: Io,
): Promise<number> {
  const directory = workingDirectory(io, flags.directory)
  const output = resolve(directory, flags.output ?? 'merged.loom.tar.zst')
  const { receipt, warnings } = await mergeBundles({
    bundles: flags.bundles.map((bundle) => resolve(directory, bundle)),
    output,
    newest: flags.newest ?? false,
    force: flags.force ?? false,
    env: io.env,
    loomVersion: version,
  })
  for (const warning of warnings) await io.stderr.write(`warning: ${warning}\n`)
  await io.stdout.write(`merged: ${described(receipt)}\nbundle: ${output}\n`)
  return exitCodes.ok
}

function described({ run_id, context, status, jobs }: Receipt): string {
  return `run ${run_id} (${context}, ${status}, ${jobs.length} ${jobs.length === 1 ? 'job' : 'jobs'})`
}
