import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { decompress } from 'fzstd'
import type { Receipt } from '../../../src/model/receipt.ts'
import { temporaryDirectory, testEnvironment } from '../environment.ts'
import { gitIn } from '../repository.ts'
import type { Files } from '../repository.ts'
import { checkOut, mainPushed, makeGitHubRepository } from './checkout.ts'
import type { Checkout, GitHubRepository } from './checkout.ts'
import type { CompositeUse } from './composite-run.ts'
import type { GitHubEvent } from './github-event.ts'
import { runComposite } from './run-composite.ts'
import type { CompositeResult } from './run-composite.ts'

export const actionPath = fileURLToPath(new URL('../../../action.yml', import.meta.url))

/** A job on GitHub whose checkout is made; the action can be used in it more than once. */
export interface GitHubJob extends AsyncDisposable {
  readonly github: GitHubRepository
  readonly event: GitHubEvent
  readonly workspace: string
  /** What the job's steps may leave beside the checkout. */
  readonly folder: string
  /** Git in the checkout. */
  git(...args: string[]): string
  /** Of this job alone, so that whoever finds one knows where it is from. */
  readonly tokens: { readonly github: string; readonly runtime: string }
  /** Uses the repository's own action as built. */
  use(inputs?: CompositeUse['inputs'], more?: Partial<CompositeUse>): Promise<CompositeResult>
}

interface JobOptions {
  /** A push to `main` by default. */
  readonly event?: (github: GitHubRepository) => GitHubEvent
  readonly credentials?: Checkout['credentials']
  /** The input `ref` of the checkout. */
  readonly other?: (github: GitHubRepository) => Checkout['other']
}

export async function startGitHubJob(
  options: JobOptions & { readonly main: Files; readonly topic?: Files },
): Promise<GitHubJob> {
  const directory = await temporaryDirectory()
  const folder = directory.path
  const github = makeGitHubRepository(folder, testEnvironment(folder), options)
  const job = openJob(github, folder, options)
  return { ...job, [Symbol.asyncDispose]: async () => directory[Symbol.asyncDispose]() }
}

/** A job with its checkout below a directory that is there, for whoever removes that. */
export function openJob(
  github: GitHubRepository,
  folder: string,
  options: JobOptions = {},
): Omit<GitHubJob, keyof AsyncDisposable> {
  const env = testEnvironment(folder)
  const [one, two] = [randomBytes(12).toString('hex'), randomBytes(12).toString('hex')]
  const tokens = { github: `ghs_${one}`, runtime: `eyJhbGciOi.${two}.c2lnbmF0dXJl` }
  const event = (options.event ?? mainPushed)(github)
  const workspace = join(folder, 'work', 'shop', 'shop')
  const other = options.other?.(github)
  checkOut(event, {
    ...{ github, workspace, temp: join(folder, '_temp'), env, token: tokens.github },
    ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
    ...(other === undefined ? {} : { other }),
  })
  return {
    ...{ github, event, workspace, folder, tokens },
    git: (...args) => gitIn(workspace, env, ...args).trim(),
    use: async (inputs = {}, more = {}) =>
      runComposite({
        ...{ action: actionPath, inputs, event, workspace, folder, token: tokens.github },
        // Nothing listens there: a cache service that is missing.
        runtime: { ACTIONS_RUNTIME_TOKEN: tokens.runtime, ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' },
        ...more,
      }),
  }
}

export function receiptOf({ outputs }: CompositeResult): Receipt {
  return JSON.parse(readFileSync(outputs['receipt-path'] ?? 'no receipt', 'utf8')) as Receipt
}

/** Everything that a bundle holds as one text: for what must not be in it. */
export function bundleText({ outputs }: CompositeResult): string {
  return Buffer.from(decompress(readFileSync(outputs['bundle-path'] ?? 'no bundle'))).toString('latin1')
}

/** What GitHub has of the step: for what no token may reach. */
export function everythingShown(result: CompositeResult): string {
  const { log, outputs, annotations, summary, env, path } = result
  return JSON.stringify([log, outputs, annotations, summary, env, path])
}

/** A pipe with a name: a job of Loom writes to it to say that it is there. */
export function makeSign(folder: string, name: string): { readonly path: string; given(): Promise<void> } {
  const path = join(folder, name)
  execFileSync('mkfifo', [path])
  return {
    path,
    given: async () => {
      const stream = createReadStream(path)
      await once(stream, 'data')
      stream.destroy()
    },
  }
}
