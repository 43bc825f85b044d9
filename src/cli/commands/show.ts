import { findRun } from '../../records/find.ts'
import { readIgnored } from '../../records/past.ts'
import { readJobManifests } from '../../records/read.ts'
import { showRun } from '../../report/show.ts'
import { exitCodes } from '../exit.ts'
import type { Io } from '../io.ts'
import { openPast } from './past.ts'

/** `loom show`: one run, job by job. */
export async function show(
  flags: { run: string; json?: boolean; directory?: string },
  io: Io,
): Promise<number> {
  const { root, directory } = await openPast(io, flags.directory)
  const receipt = await findRun(flags.run, root, directory)
  const manifests = await readJobManifests(receipt)
  if (flags.json === true) {
    await io.stdout.write(`${JSON.stringify({ receipt, jobs: manifests }, null, 2)}\n`)
    return exitCodes.ok
  }
  await io.stdout.write(showRun(receipt, manifests, await readIgnored(receipt)))
  return exitCodes.ok
}
