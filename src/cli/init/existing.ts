import { parse, Scalar } from 'yaml'
import { type Draft, type DraftJob, jobNameOf, type ReadText } from './draft.ts'

/** Commands of an existing `.gitlab-ci.yml`: the scripts of its jobs, inherited ones too. What stands around them is for a person to carry over. */
export async function gitlabDraft(read: ReadText): Promise<Draft | undefined> {
  const file = readYaml(await read('.gitlab-ci.yml'))
  if (file === undefined) return undefined
  const defaults = isRecord(file['default']) ? { ...file, ...file['default'] } : file
  const jobs = Object.entries(file).flatMap(([name, job]): DraftJob[] => {
    if (name.startsWith('.') || !isRecord(job) || reserved.includes(name)) return []
    const merged: Record<string, unknown> = {
      before_script: defaults['before_script'],
      ...inherited(job, file, []),
    }
    const script = lines(merged['script'])
    if (script.length === 0) return []
    const stage = typeof merged['stage'] === 'string' ? merged['stage'] : ''
    return [
      {
        name: jobNameOf(name),
        stage: stageOf(`${stage} ${name}`),
        script: [...lines(merged['before_script']), ...script],
      },
    ]
  })
  return jobs.length === 0 ? undefined : { found: '.gitlab-ci.yml', jobs }
}

const reserved = ['default', 'variables', 'workflow', 'include', 'stages', 'image', 'cache', 'pages']

function inherited(
  job: Record<string, unknown>,
  file: Record<string, unknown>,
  open: readonly string[],
): Record<string, unknown> {
  const names = [job['extends']].flat().filter((name) => typeof name === 'string' && !open.includes(name))
  return names.reduce<Record<string, unknown>>((merged, name) => {
    const parent = file[String(name)]
    const below = isRecord(parent) ? inherited(parent, file, [...open, String(name)]) : {}
    return { ...below, ...merged }
  }, job)
}

/** Commands of GitHub workflows: the `run` steps of each job; steps that use an action cannot run here. */
export async function githubDraft(read: ReadText, files: readonly string[]): Promise<Draft | undefined> {
  const jobs: DraftJob[] = []
  for (const path of files) {
    const found = readYaml(await read(path))?.['jobs']
    if (!isRecord(found)) continue
    for (const [name, job] of Object.entries(found)) {
      const steps = isRecord(job) && Array.isArray(job['steps']) ? (job['steps'] as unknown[]) : []
      const script = steps.flatMap((step) => (isRecord(step) ? linesOfStep(step) : []))
      const usable = script.filter((line) => !line.includes('${{'))
      if (usable.length > 0) jobs.push({ name: jobNameOf(name), stage: stageOf(name), script: usable })
    }
  }
  const unique = [...new Map(jobs.map((job) => [job.name, job])).values()]
  return unique.length === 0 ? undefined : { found: files.join(', '), jobs: unique }
}

/** A step in another directory goes there; one for another shell or only for some runs is for a person to carry over. */
function linesOfStep({
  run,
  shell,
  if: condition,
  'working-directory': directory,
}: Record<string, unknown>): string[] {
  if (condition !== undefined || (typeof shell === 'string' && !/^(ba)?sh\b/.test(shell))) return []
  if (typeof directory !== 'string') return lines(run)
  return lines(run).map((line) => `cd '${directory.replaceAll("'", "'\\''")}'\n${line}`)
}

function readYaml(text: string | undefined): Record<string, unknown> | undefined {
  if (text === undefined) return undefined
  try {
    const value: unknown = parse(text, { logLevel: 'silent', customTags: [reference] })
    return isRecord(value) ? value : undefined
  } catch {
    // A file that its own tool would refuse tells nothing.
    return undefined
  }
}

/** GitLab's way to take a part of another job: nothing that can be carried over as it stands. */
const reference = { tag: '!reference', collection: 'seq', resolve: () => new Scalar(null) } as const

function lines(script: unknown): string[] {
  const entries = Array.isArray(script) ? (script as unknown[]).flat(2) : [script]
  return entries.flatMap((entry) =>
    typeof entry === 'string' && entry.trim() !== '' ? [entry.trimEnd()] : [],
  )
}

function stageOf(words: string): DraftJob['stage'] {
  if (/install|setup|prepare|deps/i.test(words)) return 'setup'
  if (/lint|check|format|style|type/i.test(words)) return 'check'
  return /build|compile|package/i.test(words) ? 'build' : 'test'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
