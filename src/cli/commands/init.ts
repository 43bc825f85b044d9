import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { hasCode } from '../../base/files.ts'
import { LoomFailure } from '../../diagnostics/failure.ts'
import { readGitFacts } from '../../snapshot/git-facts.ts'
import { findRepository, type Repository } from '../../snapshot/repository.ts'
import { isIgnored } from '../../snapshot/workflow-file.ts'
import { exitCodes } from '../../model/exit.ts'
import type { Draft, DraftJob, ReadText } from '../init/draft.ts'
import { githubDraft, gitlabDraft } from '../init/existing.ts'
import { githubCaution, githubPath, githubWorkflow } from '../init/github.ts'
import { languageDraft, makeDraft, nodeDraft } from '../init/languages.ts'
import { type Io, workingDirectory } from '../io.ts'

const workflowPath = '.loom/workflow.yml'
const stages = ['setup', 'check', 'build', 'test'] as const
const schemaLine = '# yaml-language-server: $schema=../node_modules/loom/schemas/workflow.schema.json\n'

export interface InitFlags {
  directory?: string
  github?: boolean
}

/**
 * `loom init`: looks at the repository and writes a workflow that fits it, with `--github` also one that has GitHub run it.
 * Never overwrites; fails with `init/exists` when there is nothing left to write.
 */
export async function init(flags: InitFlags, io: Io): Promise<number> {
  const repository = await findRepository(workingDirectory(io, flags.directory), io.env)
  const draft = await draftFor(repository.root)
  const files = [{ path: workflowPath, text: workflowText(draft), from: `, from ${draft.found}` }]
  if (flags.github === true) {
    const { defaultBranch } = await readGitFacts(repository)
    files.push({ path: githubPath, text: githubWorkflow(defaultBranch), from: '' })
  }
  const isNew = await Promise.all(
    files.map(async ({ path, text }) => writeNew(join(repository.root, path), text)),
  )
  const written = files.flatMap(({ path }, at) => (isNew[at] === true ? [path] : []))
  if (written.length === 0) throw nothingToWrite(files.map(({ path }) => path))
  for (const { path, from } of files)
    await io.stdout.write(
      written.includes(path) ? `wrote ${path}${from}\n` : `${path} is there already, and stays as it is\n`,
    )
  if (written.includes(githubPath)) await io.stderr.write(`note: ${githubCaution}\n`)
  await io.stdout.write(await nextStep(repository, written))
  return exitCodes.ok
}

async function nextStep(repository: Repository, written: readonly string[]): Promise<string> {
  const ignored = await Promise.all(written.map(async (path) => isIgnored(repository, path)))
  const force = ignored.includes(true) ? '--force ' : ''
  return `next: read it, \`git add ${force}${written.join(' ')}\`, then \`loom run --local\`\n`
}

/** False when there is something at the path, whatever it is. */
async function writeNew(path: string, text: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

function nothingToWrite(paths: readonly string[]): LoomFailure {
  const message = `${paths.join(' and ')} ${paths.length === 1 ? 'is' : 'are'} there already`
  return new LoomFailure('usage', {
    code: 'init/exists',
    message,
    hint: 'edit what is there, and see what is odd with `loom check`',
  })
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
