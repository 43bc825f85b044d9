import { readdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Environment } from '../base/environment.ts'
import { hasCode, isInside } from '../base/files.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import { bundleExtension } from '../model/bundle.ts'
import { type GithubFacts, realPath } from './github-facts.ts'

/** The directory that an input names, which must be in what GitHub checked out, also where links lead. Fails with `action/outside-workspace`. */
export async function workingDirectory(
  input: string,
  { workspace }: Pick<GithubFacts, 'workspace'>,
): Promise<string> {
  const directory = await realPath(resolve(workspace, input))
  if (isInside(directory, resolve(workspace))) return directory
  throw new LoomFailure('usage', {
    code: 'action/outside-workspace',
    message: `input \`working-directory\`: ${directory} lies outside of ${resolve(workspace)}`,
    hint: 'name a directory of the checkout, relative to its top',
  })
}

/**
 * The path of the run to compare with. `actions/download-artifact` makes a directory, in which the bundle has a name that no
 * workflow can know: a directory with one bundle stands for that. Fails with `action/no-bundle`.
 */
export async function pathOfAgainst(input: string, directory: string): Promise<string> {
  const path = resolve(directory, input)
  const isDirectory = (await stat(path).catch(() => undefined))?.isDirectory() === true
  const file = isDirectory ? await onlyBundleIn(path) : path
  // A pipe would keep the step waiting for whoever writes to it. One that is not there is told of by whoever opens it.
  const isOther = (await stat(file).catch(() => undefined))?.isFile() === false
  if (isOther) throw noBundle(`${file} is no file`)
  return file
}

async function onlyBundleIn(directory: string): Promise<string> {
  const bundles = await bundlesIn(directory)
  const [only] = bundles
  if (only !== undefined && bundles.length === 1) return join(directory, only)
  throw noBundle(`${directory} holds ${bundles.length} bundles (\`*${bundleExtension}\`), expected one`)
}

async function bundlesIn(directory: string): Promise<string[]> {
  try {
    return (await readdir(directory)).filter((name) => name.endsWith(bundleExtension)).sort()
  } catch (error) {
    if (hasCode(error, 'EACCES')) throw noBundle(`you may not read the directory ${directory}`)
    throw error
  }
}

function noBundle(why: string): LoomFailure {
  return new LoomFailure('usage', {
    code: 'action/no-bundle',
    message: `input \`against\`: ${why}`,
    hint: 'give the path of one bundle or receipt',
  })
}

/** Where the bundle of a run is written. */
export function bundlePath(runId: string, { temporary }: Pick<GithubFacts, 'temporary'>): string {
  return join(temporary === '' ? tmpdir() : temporary, `${runId}.loom${bundleExtension}`)
}

/**
 * The name under which a bundle is uploaded. Entries of a matrix share the name of their job, one job may use the action twice, a
 * workflow may be called twice, and uploads refuse a name that is there already.
 */
export function artifactName(
  { job, step, attempt }: Pick<GithubFacts, 'job' | 'step' | 'attempt'>,
  env: Environment,
): string {
  const called = env['LOOM_CALLED_JOB'] ?? ''
  const parts = [job, env['LOOM_JOB_INDEX'] || '0', step, attempt, ...(called === '' ? [] : [called])]
  return ['loom-run', ...parts.map((part) => part.replace(/[^\w.-]/g, '-'))].join('-')
}

/** Whether GitHub itself serves this, and not a GitHub Enterprise Server, to which today's `actions/upload-artifact` cannot upload. */
export function isGithubCloud({ serverUrl }: Pick<GithubFacts, 'serverUrl'>): boolean {
  if (!URL.canParse(serverUrl)) return false
  const { hostname } = new URL(serverUrl)
  return hostname === 'github.com' || hostname.endsWith('.ghe.com') || hostname.endsWith('.localhost')
}
