import type { Compared, ComparedJob, ComparedStep } from '../../src/model/compared.ts'
import {
  type FileEntry,
  nothingToRead,
  type RunFacts,
  type RunSide,
  type StepName,
  stepName,
} from '../../src/parity/side.ts'
import type { Random } from './random.ts'

type Changes = Omit<Partial<Compared>, 'environment' | 'source' | 'workflow'> & {
  source?: Partial<Compared['source']>
  workflow?: Partial<Compared['workflow']>
  environment?: Partial<Compared['environment']>
}

/** What a run of one job with one passing step is compared by, but for some changes. */
export function compared({ source, workflow, environment, ...rest }: Changes = {}): Compared {
  return {
    schema_version: 'v1',
    kind: 'loom-compared',
    source: { tree_sha: 'a'.repeat(40), files: 3, ...source },
    workflow: {
      path: '.loom/workflow.yml',
      sources_digest: digest('1'),
      plan_digest: digest('2'),
      ...workflow,
    },
    environment: {
      platform: 'linux',
      arch: 'x64',
      os_id: 'debian',
      os_version: '12',
      kernel: '6.1.0',
      libc: 'glibc 2.36',
      loom: '0.1.0',
      node: '22.1.0',
      git: '2.50.0',
      sh: 'dash',
      locale: 'C',
      time_zone: 'UTC',
      umask: '0022',
      processors: 2,
      memory_gib: 8,
      variables: ['HOME', 'PATH'],
      ...environment,
    },
    jobs: [job()],
    ...rest,
  }
}

export function digest(digit: string): string {
  return `sha256:${digit.repeat(64)}`
}

export function step(index: number, changes: Partial<ComparedStep> = {}): ComparedStep {
  return {
    unit: 'script',
    index,
    command_digest: digest('c'),
    exit_code: 0,
    lines: 2,
    output_digest: digest('d'),
    ...changes,
  }
}

export function job(changes: Partial<ComparedJob> = {}): ComparedJob {
  return { id: 'test', outcome: 'success', attempts: 1, provider: 'host', steps: [step(1)], ...changes }
}

/** A job whose only step failed. */
export function failedJob(changes: Partial<ComparedJob> = {}): ComparedJob {
  const failing = step(1, { exit_code: 1, output_digest: digest('e') })
  return job({ outcome: 'failed', cause: 'script', steps: [failing], ...changes })
}

export interface SideParts {
  readonly facts?: Partial<RunFacts>
  /** Output by `<job> <step>`. */
  readonly outputs?: Readonly<Record<string, string>>
  readonly command?: string
  readonly files?: Readonly<Record<string, FileEntry>>
  /** Content by path. */
  readonly contents?: Readonly<Record<string, string>>
}

export function side(of: Compared, parts: SideParts = {}): RunSide {
  const { facts, outputs = {}, command, files, contents = {} } = parts
  return {
    compared: of,
    facts: {
      runId: '1001',
      context: 'local',
      status: 'success',
      startedAt: '2026-01-02T03:04:05.000Z',
      parityDigest: digest('f'),
      ignored: [],
      ...facts,
    },
    read: {
      ...nothingToRead,
      command: () => Promise.resolve(command),
      output: (name: string, of: StepName) => {
        const text = outputs[`${name} ${stepName(of)}`]
        return Promise.resolve(text === undefined ? undefined : linesOf(text))
      },
      files: () => Promise.resolve(files === undefined ? undefined : new Map(Object.entries(files))),
      content: (path: string) =>
        Promise.resolve(contents[path] === undefined ? undefined : Buffer.from(contents[path])),
    },
  }
}

/** Lines of a text, as a reader gives them. */
export async function* linesOf(text: string): AsyncGenerator<string> {
  for (const line of text.split('\n')) yield await Promise.resolve(line)
}

const words = ['a', 'b.c', 'lint', 'unit tests', 'x/y', 'ünï', 'test:node 20', 'jobs', '*'] as const

/** What some run is compared by: every part may be there, and names hold what paths are made of. */
export function anyCompared(random: Random): Compared {
  const hex = () => random.bytes(32).toString('hex')
  const sha = () => `sha256:${hex()}`
  const word = () => random.pick(words)
  const names = (most: number) => {
    const found = new Set(
      Array.from({ length: random.below(most + 1) }, () => `${word()}${random.below(20)}`),
    )
    return [...found].sort()
  }
  const maybe = <Name extends string, Value>(name: Name, make: () => Value) =>
    (random.below(3) > 0 ? { [name]: make() } : {}) as Partial<Record<Name, Value>>
  const image = () => ({ reference: word(), digest: sha() })
  const anyJob = (id: string): ComparedJob => ({
    id,
    outcome: random.pick(['success', 'failed', 'skipped', 'timed_out']),
    ...maybe('cause', () => random.pick(['script', 'secrets'] as const)),
    attempts: random.below(3),
    ...maybe('provider', word),
    ...maybe('image', image),
    ...maybe('mount_mode', word),
    ...maybe('services', () => names(2).map((reference) => ({ reference, digest: sha() }))),
    ...maybe('secrets', () => names(3).map((name) => ({ name, resolved: random.below(2) === 0 }))),
    ...maybe('caches', () => names(2).map((name) => ({ name, key: word(), result: word() }))),
    steps: Array.from({ length: random.below(4) }, (_, at) => ({
      unit: random.pick(['script', 'before_script'] as const),
      index: at + 1,
      command_digest: sha(),
      ...maybe('exit_code', () => random.below(3)),
      lines: random.below(9),
      output_digest: sha(),
    })),
    ...maybe('artifacts', () =>
      names(3).map((path) => ({ path, size: random.below(99), sha256: sha(), mode: '100644' })),
    ),
    ...maybe('tests', () => ({
      totals: { pass: random.below(9), fail: random.below(9) },
      cases: names(5).map((id) => ({ id, outcome: random.pick(['pass', 'fail', 'skip'] as const) })),
    })),
  })
  return compared({
    source: { tree_sha: hex().slice(0, 40), files: random.below(99) },
    environment: { ...maybe('docker_engine', word), kernel: word(), variables: names(5) },
    jobs: names(4).map(anyJob),
  })
}
