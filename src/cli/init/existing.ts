import { parse } from 'yaml'
import { type Draft, type DraftJob, jobNameOf, type ReadText } from './draft.ts'

/** Commands of an existing `.gitlab-ci.yml`: the scripts of its jobs. What stands around them is for a person to carry over. */
export async function gitlabDraft(read: ReadText): Promise<Draft | undefined> {
  const file = readYaml(await read('.gitlab-ci.yml'))
  if (file === undefined) return undefined
  const jobs = Object.entries(file).flatMap(([name, job]): DraftJob[] => {
    if (name.startsWith('.') || !isRecord(job)) return []
    const script = [...lines(job['before_script']), ...lines(job['script'])]
    return script.length === 0 || reserved.includes(name)
      ? []
      : [
          {
            name: jobNameOf(name),
            stage: stageOf(`${typeof job['stage'] === 'string' ? job['stage'] : ''} ${name}`),
            script,
          },
        ]
  })
  return jobs.length === 0 ? undefined : { found: '.gitlab-ci.yml', jobs }
}

const reserved = ['default', 'variables', 'workflow', 'include', 'stages', 'image', 'cache', 'pages']

/** Commands of GitHub workflows: the `run` steps of each job; steps that use an action cannot run here. */
export async function githubDraft(read: ReadText, files: readonly string[]): Promise<Draft | undefined> {
  const jobs: DraftJob[] = []
  for (const path of files) {
    const found = readYaml(await read(path))?.['jobs']
    if (!isRecord(found)) continue
    for (const [name, job] of Object.entries(found)) {
      const steps = isRecord(job) && Array.isArray(job['steps']) ? (job['steps'] as unknown[]) : []
      const script = steps.flatMap((step) => (isRecord(step) ? lines(step['run']) : []))
      const usable = script.filter((line) => !line.includes('${{'))
      if (usable.length > 0) jobs.push({ name: jobNameOf(name), stage: stageOf(name), script: usable })
    }
  }
  const unique = [...new Map(jobs.map((job) => [job.name, job])).values()]
  return unique.length === 0 ? undefined : { found: files.join(', '), jobs: unique }
}

function readYaml(text: string | undefined): Record<string, unknown> | undefined {
  if (text === undefined) return undefined
  try {
    const value: unknown = parse(text, { logLevel: 'silent' })
    return isRecord(value) ? value : undefined
  } catch {
    // A file that its own tool would refuse tells nothing.
    return undefined
  }
}

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
