import { readKeptArtifacts } from '../../records/kept-artifacts.ts'
import { readIgnored } from '../../records/past.ts'
import { readJobManifests } from '../../records/read.ts'
import { showRun } from '../../report/show.ts'
import { exitCodes } from '../../model/exit.ts'
import type { Io } from '../io.ts'
import { openNamedRun } from './past.ts'

/** `loom show`: one run, job by job. */
export async function show(
  flags: { run: string; json?: boolean; directory?: string },
  io: Io,
): Promise<number> {
  await using run = await openNamedRun(flags.run, io, flags.directory)
  const { receipt, shown } = run
  const manifests = await readJobManifests(receipt)
  if (flags.json === true) {
    await io.stdout.write(`${JSON.stringify({ receipt: shown, jobs: manifests }, null, 2)}\n`)
    return exitCodes.ok
  }
  const [ignored, artifacts] = await Promise.all([
    readIgnored(receipt),
    readKeptArtifacts(receipt, new Date()),
  ])
  await io.stdout.write(showRun(shown, manifests, { ignored, artifacts }))
  return exitCodes.ok
}
