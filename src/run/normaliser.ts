import { realpath } from 'node:fs/promises'
import type { Environment } from '../base/environment.ts'
import { createNormaliser, type Normaliser } from '../parity/normalise.ts'
import { readPatterns } from '../parity/own-patterns.ts'

export interface NormaliserRequest {
  /** Absent for a run from elsewhere: its records hold no place. */
  readonly workspace: string | undefined
  readonly runId: string
  /** The caller's variables: where the home and the temporary directory are. */
  readonly env: Environment
  /** `parity.normalise` of the config. A pattern that cannot be used changes nothing. */
  readonly patterns: readonly string[]
}

/** Makes what turns the output of a run on this machine into what is the same anywhere. */
export async function openNormaliser(request: NormaliserRequest): Promise<Normaliser> {
  const { workspace, runId, env, patterns } = request
  const [home, temporary] = [env['HOME'] ?? '', env['TMPDIR'] ?? '']
  return createNormaliser({
    places: {
      workspace: workspace === undefined ? [] : [workspace],
      temporary: [...(await spellings(temporary)), '/tmp', '/var/tmp'],
      home: await spellings(home),
      run: [runId],
    },
    patterns: await readPatterns(patterns),
  })
}

/** A path and the one that it links to. */
async function spellings(path: string): Promise<string[]> {
  if (path === '') return []
  const real = await realpath(path).catch(() => path)
  return real === path ? [path] : [path, real]
}
