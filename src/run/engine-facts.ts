import type { Environment } from '../base/environment.ts'
import { connectEngine } from '../providers/docker/connect.ts'
import { type EngineFacts, readEngineFacts } from '../providers/docker/facts.ts'

export type { EngineFacts }

/** Finds the Docker Engine and asks it what it is. Fails with a `docker/…` code that says why there is none. */
export async function askEngine(env: Environment): Promise<EngineFacts> {
  return readEngineFacts(await connectEngine({ env }))
}
