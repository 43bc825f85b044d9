import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { findRun } from '../../records/find.ts'
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
  await io.stdout.write(showRun(receipt, manifests, await readIgnoredNames(receipt.logs_dir)))
  return exitCodes.ok
}

async function readIgnoredNames(logsDir: string | undefined): Promise<string[]> {
  if (logsDir === undefined) return []
  const text = await readFile(join(logsDir, '../../ignored.json'), 'utf8').catch(() => '[]')
  return v.parse(v.array(v.string()), JSON.parse(text))
}
