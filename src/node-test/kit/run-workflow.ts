import { lstat, mkdir, realpath, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { isInside } from '../../base/files.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { LoomFailure } from '../../diagnostics/failure.ts'
import { renderDiagnostic } from '../../diagnostics/render.ts'
import { type Cancellation, createPatience } from '../../model/cancellation.ts'
import { version } from '../../model/version.ts'
import { run, type RunResult } from '../../run.ts'
import type { EndedRun } from '../../run/execute.ts'
import type { RunSettings } from '../../run/settings.ts'
import { git } from '../../snapshot/git.ts'
import { copyBranches, copySource, nameOrigin, pathOf, type Source, type SourceCopy } from './copy-source.ts'
import { type KitTest, refuseOtherContext } from './kit-test.ts'
import { makeTestDirectory } from './test-directory.ts'
import { openWorkflowRun, type WorkflowRun } from './workflow-run.ts'

/** One of `workflow` and `file`, or none: the `.loom/workflow.yml` of the repository. */
export interface RunWorkflowOptions extends Pick<
  RunSettings,
  'cache' | 'cleanEnv' | 'isolateJobs' | 'patterns'
> {
  /** The workflow itself, as YAML or as what YAML would say. It stands as `.loom/workflow.yml` in what is run. */
  readonly workflow?: string | object
  /** Path of a workflow in the repository; a relative one starts at `from`. */
  readonly file?: Source
  /** Any directory of a repository. Default: the working directory of the process. */
  readonly from?: Source
  /** Only these, and what they need. */
  readonly jobs?: readonly string[]
  /** Override those of the workflow, as `--var` does. */
  readonly variables?: Readonly<Record<string, string>>
}

/**
 * Runs a workflow in this process, in a workspace of its own, and gives what its records say of it; that a job failed is no error.
 * Nothing is written to the repository: a copy of it is run. The test's signal ends the run, its end removes all of it, and a
 * failing test keeps it and tells where. Fails with a `LoomFailure` where nothing could be run, such as for a wrong workflow.
 */
export async function runWorkflow(t: KitTest, options: RunWorkflowOptions = {}): Promise<WorkflowRun> {
  refuseOtherContext(t, 'runWorkflow')
  const cancelling = new AbortController()
  const { signal } = cancelling
  const cancel = () => {
    cancelling.abort(atOnce())
  }
  if (t.signal.aborted) cancel()
  else t.signal.addEventListener('abort', cancel)
  const making = makeTestDirectory(t, async () => {
    cancel()
    await Promise.allSettled([running])
  })
  const running = making.then(async ({ path, keepIfFailed }) => {
    const result = await start(t, { options, directory: path, signal })
    if (result.kind === 'ended')
      keepIfFailed(`Loom kept the workspace ${result.workspace}`, `receipt: ${result.receiptPath}`)
    return result
  })
  const result = await running.catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
  t.signal.removeEventListener('abort', cancel)
  if (result === undefined || signal.aborted)
    throw new Error('the test was ended, and its run with it', { cause: t.signal.reason })
  return openWorkflowRun(endedRun(result))
}

/** A test that is over has no patience with its jobs. */
function atOnce(): Cancellation {
  const now = createPatience()
  now.abort()
  return { kind: 'terminate', now: now.signal }
}

/** What says that the test runs in CI, and that whatever starts tests is a part of it. */
const notOfTheRun = { GITHUB_ACTIONS: undefined, NODE_TEST_CONTEXT: undefined }

interface StartRequest {
  readonly options: RunWorkflowOptions
  readonly directory: string
  readonly signal: AbortSignal
}

async function start(t: KitTest, { options, directory, signal }: StartRequest): Promise<RunResult> {
  const { workflow, file, from, jobs, variables } = options
  const { cache = 'off', cleanEnv = true, isolateJobs = false, patterns = [] } = options
  if (workflow !== undefined && file !== undefined) throw twoWorkflows()
  const copy = await copySource({ from, into: directory, signal })
  await copyBranches(copy)
  if (cache !== 'off') await nameOrigin(copy)
  if (workflow !== undefined) await writeWorkflow(copy, workflow)
  return run({
    cache,
    cleanEnv,
    isolateJobs,
    patterns,
    env: { ...process.env, ...notOfTheRun },
    command: ['runWorkflow', t.name],
    loomVersion: version,
    signal,
    workspaceRoot: directory,
    directory: copy.snapshot.path,
    warn: (warnings) => {
      for (const line of warnings.flatMap(linesOf)) t.diagnostic(line)
    },
    ...(file === undefined ? {} : { workflow: await fileInCopy(copy, pathOf(file)) }),
    ...(jobs === undefined ? {} : { jobs }),
    ...(variables === undefined ? {} : { variables }),
  })
}

/** Writes the text where git does not ignore it, whatever the repository says, and does not follow a link out of the copy. */
async function writeWorkflow({ source, snapshot }: SourceCopy, workflow: string | object): Promise<void> {
  const directory = join(snapshot.path, '.loom')
  const stats = await lstat(directory).catch(() => undefined)
  if (stats?.isDirectory() === false) await rm(directory)
  await mkdir(directory, { recursive: true })
  const path = join(directory, 'workflow.yml')
  await rm(path, { force: true })
  await writeFile(path, typeof workflow === 'string' ? workflow : JSON.stringify(workflow, null, 2))
  await git(['add', '--force', '--', '.loom/workflow.yml'], { cwd: snapshot.path, env: source.env })
}

/** A path of the repository, relative to its top. */
async function fileInCopy({ source, directory }: SourceCopy, file: string): Promise<string> {
  const named = resolve(directory, file)
  const path = join(await realpath(dirname(named)).catch(() => dirname(named)), basename(named))
  if (isInside(path, source.root)) return relative(source.root, path)
  throw new LoomFailure('usage', {
    code: 'workflow/outside-repository',
    message: `the workflow ${path} lies outside the repository ${source.root}`,
    hint: 'give its text as `workflow`, or the repository that it is in as `from`',
  })
}

function endedRun(result: RunResult): EndedRun {
  switch (result.kind) {
    case 'ended':
      return result
    case 'refused':
      throw wrongWorkflow(result.diagnostics)
    case 'nothing':
      throw new LoomFailure('usage', {
        code: 'kit/nothing-to-run',
        message: `there is nothing to run: ${result.reason}`,
        hint: 'name the jobs in `jobs`, or set the `variables` that their rules ask for',
      })
    case 'planned':
    case 'cancelled':
      throw new Error(`no job began, since the run was ${result.kind}`)
  }
}

function linesOf(warning: Diagnostic): string[] {
  return renderDiagnostic(warning).trimEnd().split('\n')
}

/** All of it in the message: it is what runners of tests show. */
function wrongWorkflow(diagnostics: readonly Diagnostic[]): Error {
  const rendered = diagnostics.map((diagnostic) => renderDiagnostic(diagnostic))
  return new Error(`the workflow is wrong:\n\n${rendered.join('\n')}`)
}

function twoWorkflows(): LoomFailure {
  return new LoomFailure('usage', {
    code: 'kit/two-workflows',
    message: 'runWorkflow was given both `workflow` and `file`',
    hint: 'give one of them',
  })
}
