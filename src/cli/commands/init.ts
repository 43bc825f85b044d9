import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { hasCode } from '../../base/files.ts'
import { LoomFailure } from '../../diagnostics/failure.ts'
import { findRepository } from '../../snapshot/repository.ts'
import { isIgnored } from '../../snapshot/workflow-file.ts'
import { exitCodes } from '../exit.ts'
import type { Draft, DraftJob, ReadText } from '../init/draft.ts'
import { githubDraft, gitlabDraft } from '../init/existing.ts'
import { languageDraft, makeDraft, nodeDraft } from '../init/languages.ts'
import { type Io, workingDirectory } from '../io.ts'

const workflowPath = '.loom/workflow.yml'
const stages = ['setup', 'check', 'build', 'test'] as const
const schemaLine = '# yaml-language-server: $schema=../node_modules/loom/schemas/workflow.schema.json\n'

/** `loom init`: looks at the repository and writes a workflow that fits it. Never overwrites. */
export async function init(flags: { directory?: string }, io: Io): Promise<number> {
  const repository = await findRepository(workingDirectory(io, flags.directory), io.env)
  const { root } = repository
  const draft = await draftFor(root)
  const path = join(root, workflowPath)
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(path, workflowText(draft), { flag: 'wx' })
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
    const message = `${workflowPath} is there already`
    const hint = 'edit it, and see what is odd with `loom check`'
    throw new LoomFailure('usage', { code: 'init/exists', message, hint }, error)
  }
  const force = (await isIgnored(repository, workflowPath)) ? '--force ' : ''
  await io.stdout.write(
    `wrote ${workflowPath}, from ${draft.found}\nnext: read it, \`git add ${force}${workflowPath}\`, then \`loom run --local\`\n`,
  )
  return exitCodes.ok
}

async function draftFor(root: string): Promise<Draft> {
  const read: ReadText = async (path) => {
    try {
      return await readFile(join(root, path), 'utf8')
    } catch (error) {
      if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) return undefined
      throw error
    }
  }
  const nothing = {
    found: 'nothing that Loom knows',
    jobs: [{ name: 'test', stage: 'test', script: ['true'] }],
  } as const
  return (
    (await gitlabDraft(read)) ??
    (await nodeDraft(read)) ??
    (await languageDraft(read)) ??
    (await makeDraft(read)) ??
    (await githubDraft(read, await githubFiles(root))) ??
    nothing
  )
}

async function githubFiles(root: string): Promise<string[]> {
  const directory = '.github/workflows'
  const names = await readdir(join(root, directory)).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return []
    throw error
  })
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => `${directory}/${name}`)
}

function workflowText({ jobs, found }: Draft): string {
  const unique = renamed(jobs)
  const used = stages.filter((stage) => unique.some((job) => job.stage === stage))
  const head = { version: 'v1', stages: used, default: { target: 'linux' } }
  const body = unique.map(({ name, stage, script }) =>
    stringify({ [name]: { stage, script } }, { lineWidth: 0 }),
  )
  return [`${schemaLine}# Begun from ${found}.\n${stringify(head)}`, ...body].join('\n')
}

/** A job must not have the name of a root key, and no name twice. */
function renamed(jobs: readonly DraftJob[]): DraftJob[] {
  const taken = new Set(['version', 'stages', 'include', 'workflow', 'variables', 'default'])
  return jobs.map((job) => {
    let name = job.name
    for (let count = 2; taken.has(name); count++) name = `${job.name.slice(0, 60)}-${count}`
    taken.add(name)
    return { ...job, name }
  })
}
