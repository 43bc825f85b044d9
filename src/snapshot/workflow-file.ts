import { readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { isInside } from '../base/files.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import type { Source, SourceProblem } from '../diagnostics/source.ts'
import { tryGit } from './git.ts'
import type { Repository } from './repository.ts'
import { readSourceFile } from './source-file.ts'

const defaultWorkflow = '.loom/workflow.yml'

/** Reads the workflow that a run is asked for; refuses one outside of the repository. */
export async function readWorkflow(
  repository: Repository,
  directory: string,
  workflow?: string,
): Promise<Source> {
  const path = workflow === undefined ? join(repository.root, defaultWorkflow) : resolve(directory, workflow)
  const local = relative(repository.root, path)
  if (!isInside(path, repository.root)) {
    const hint = 'move it into the repository: CI has nothing else'
    throw new LoomFailure('usage', {
      code: 'workflow/outside-repository',
      message: `the workflow ${path} lies outside the repository`,
      hint,
    })
  }
  const source = await readSourceFile(repository.root, local)
  if (source === undefined) {
    throw new LoomFailure('usage', {
      code: 'workflow/missing',
      message: `there is no workflow ${local}`,
      hint:
        workflow === undefined
          ? `create ${defaultWorkflow}, or name another file with --workflow`
          : 'mend the path: it starts at the current directory',
    })
  }
  if ('text' in source) return source
  throw new LoomFailure('usage', {
    code: 'workflow/unusable',
    message: `the workflow ${local} cannot be used: ${source.problem}`,
    hint: source.hint,
  })
}

/** Refuses a workflow that CI would not have, since git ignores it. */
export async function refuseIgnored(repository: Repository, { path }: Source): Promise<void> {
  if (!(await isIgnored(repository, path))) return
  throw new LoomFailure('usage', {
    code: 'workflow/ignored',
    message: `the workflow ${path} is ignored by git`,
    hint: 'have git track it (`git add --force`), or mend .gitignore: CI has no ignored files',
  })
}

/** Whether git ignores a path, relative to the repository. A file that git tracks is never ignored. */
export async function isIgnored(repository: Repository, path: string): Promise<boolean> {
  // By standard input, where a path is literal; as an argument it would be a pattern, and git refuses to be told otherwise.
  const call = {
    cwd: repository.root,
    env: { ...repository.env, GIT_LITERAL_PATHSPECS: undefined },
    stdin: Buffer.from(`${path}\0`),
  }
  return (await tryGit(['check-ignore', '--quiet', '-z', '--stdin'], call)).exitCode === 0
}

/** Reads included files by their path from the top of the repository; those that CI would not have are a problem. */
export function sourceReader(
  repository: Repository,
): (path: string) => Promise<Source | SourceProblem | undefined> {
  return async (path) => {
    const source = await readSourceFile(repository.root, path)
    if (source === undefined || !('text' in source) || !(await isIgnored(repository, path))) return source
    return { problem: 'it is ignored by git', hint: `have git track it: \`git add --force ${path}\`` }
  }
}

/** What was compiled must be what is in the workspace: a file saved meanwhile would make the plan a lie. */
export async function checkSameWorkflow(sources: readonly Source[], workspace: string): Promise<void> {
  for (const { path, text } of sources) {
    const copied = await readFile(join(workspace, path), 'utf8').catch(() => undefined)
    if (copied === text || copied?.replaceAll('\r\n', '\n') === text.replaceAll('\r\n', '\n')) continue
    throw new LoomFailure('environment', {
      code: 'workflow/changed',
      message: `${path} changed while the workspace was made`,
      hint: 'run again',
    })
  }
}
