import { readlink } from 'node:fs/promises'
import { LoomFailure } from '../../diagnostics/failure.ts'

/** That there is no socket at any of these paths, which `saidBy` gave, and where links among them lead. */
export async function absentEngine(
  saidBy: string,
  paths: readonly string[],
  cause?: unknown,
): Promise<LoomFailure> {
  const looked = await Promise.all(paths.map(describe))
  return new LoomFailure(
    'environment',
    {
      code: 'docker/absent',
      message: `there is no Docker Engine: no socket at ${looked.join(', ')} (${saidBy})`,
      hint: 'start Docker, or set DOCKER_HOST to where the engine is',
    },
    cause,
  )
}

/** Docker Desktop leaves its link in place when it ends. */
async function describe(path: string): Promise<string> {
  const target = await readlink(path).catch(() => undefined)
  return target === undefined ? path : `${path}, a link to ${target}, which is not there`
}
