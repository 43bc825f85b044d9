import type { Environment } from '../base/environment.ts'
import { createNormaliser, type Normaliser } from '../parity/normalise.ts'
import { readPatterns } from '../parity/own-patterns.ts'

export interface NormaliserRequest {
  readonly workspace: string
  readonly runId: string
  /** What jobs inherit: where their home and their temporary directory are. */
  readonly env: Environment
  /** `parity.normalise` of the config. */
  readonly patterns: readonly string[]
}

/** Makes what turns the output of a run into what is the same anywhere. A pattern that cannot be used changes nothing. */
export async function openNormaliser(request: NormaliserRequest): Promise<Normaliser> {
  const { workspace, runId, env, patterns } = request
  const [home, temporary] = [env['HOME'], env['TMPDIR']]
  return createNormaliser({
    places: {
      workspace: [workspace],
      temporary: [...(temporary === undefined || temporary === '' ? [] : [temporary]), '/tmp', '/var/tmp'],
      home: home === undefined ? [] : [home],
      run: [runId],
    },
    patterns: await readPatterns(patterns),
  })
}
