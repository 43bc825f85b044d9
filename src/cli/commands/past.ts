import { isBundleName, openRun, type OpenRun } from '../../run/open-run.ts'
import { recover } from '../../run/recover.ts'
import { openRepository } from '../../snapshot/repository.ts'
import { readConfig } from '../../run/config.ts'
import { type Io, workingDirectory } from '../io.ts'

/** Where a command that looks back starts: what a killed run left is finished first. */
export async function openPast(
  io: Io,
  directoryOption: string | undefined,
): Promise<{ root: string; directory: string }> {
  const directory = workingDirectory(io, directoryOption)
  const { root } = await openRepository(directory, io.env)
  const { workspaceRoot } = await readConfig(root, io.env)
  await recover(root, workspaceRoot)
  return { root, directory }
}

/** Opens the run that a name means, for a command that reads. A bundle is read outside of a repository too. */
export async function openNamedRun(
  name: string,
  io: Io,
  directoryOption: string | undefined,
): Promise<OpenRun & { readonly root: string }> {
  const { root, directory } = isBundleName(name)
    ? { root: '', directory: workingDirectory(io, directoryOption) }
    : await openPast(io, directoryOption)
  return { ...(await openRun(name, { repositoryRoot: root, directory, env: io.env })), root }
}
