import type { Compiled } from '../compile/compile.ts'
import type { Checked } from '../diagnostics/diagnostic.ts'
import type { Source } from '../diagnostics/source.ts'
import { commitVariables } from '../engine/environment.ts'
import type { GitFacts } from '../model/git-facts.ts'
import { readChangedPaths, readExistingPaths } from '../snapshot/changed-paths.ts'
import { readGitFacts } from '../snapshot/git-facts.ts'
import type { Repository } from '../snapshot/repository.ts'
import { readWorkflow, refuseIgnored, sourceReader } from '../snapshot/workflow-file.ts'

export interface CompileOptions {
  readonly repository: Repository
  /** Relative paths start here. */
  readonly directory: string
  /** Default: `.loom/workflow.yml` of the repository. */
  readonly workflow?: string | undefined
  readonly variables?: Readonly<Record<string, string>> | undefined
  /** Where the caller wants to know it as well. Absent: git is asked only when a rule wants to know. */
  readonly git?: Promise<GitFacts> | undefined
}

export interface CompiledRepository {
  readonly workflow: Source
  readonly compiled: Checked<Compiled>
}

/** Loads the compiler and its YAML and schema libraries. A caller that has to wait for something else may begin it early. */
export const loadCompiler = () => import('../compile/compile.ts')

/** Compiles a repository's workflow for its commit and what is not committed, as every command does that needs a plan. */
export async function compileRepository(options: CompileOptions): Promise<CompiledRepository> {
  const { repository, directory } = options
  const loading = loadCompiler()
  const workflow = await readWorkflow(repository, directory, options.workflow)
  const refusing = refuseIgnored(repository, workflow)
  const git = once(async () => options.git ?? readGitFacts(repository))
  const about = { workflowPath: workflow.path, repositoryRoot: repository.root }
  const compiling = loading.then(({ compile }) =>
    compile({
      workflow,
      readSource: sourceReader(repository),
      overrides: options.variables ?? {},
      facts: {
        predefined: once(async () => commitVariables({ ...about, git: await git() })),
        changedPaths: once(async () => readChangedPaths(repository, await git())),
        existingPaths: once(async () => readExistingPaths(repository)),
      },
    }),
  )
  const [, compiled] = await Promise.all([refusing, compiling])
  return { workflow, compiled }
}

/** Asks at most once, however many rules want to know. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return async () => (asked ??= ask())
}
