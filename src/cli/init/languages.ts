import { type Draft, type DraftJob, jobNameOf, type ReadText } from './draft.ts'

/** `holds`: what the lock file must hold. The first one that fits counts. */
const managers: readonly (readonly [lockFile: string, name: string, install: string, holds?: string])[] = [
  ['pnpm-lock.yaml', 'pnpm', 'pnpm install --frozen-lockfile'],
  // Since Yarn 2, which took the flag of Yarn 1 out of use.
  ['yarn.lock', 'yarn', 'yarn install --immutable', '__metadata:'],
  ['yarn.lock', 'yarn', 'yarn install --frozen-lockfile'],
  ['bun.lock', 'bun', 'bun install --frozen-lockfile'],
  ['bun.lockb', 'bun', 'bun install --frozen-lockfile'],
  ['package-lock.json', 'npm', 'npm ci'],
]

const scripts: readonly (readonly [script: string, stage: DraftJob['stage']])[] = [
  ['lint', 'check'],
  ['typecheck', 'check'],
  ['types', 'check'],
  ['build', 'build'],
  ['test', 'test'],
]

/** npm, pnpm, yarn and bun: one job installs, since all jobs share the workspace; then one for each usual script. */
export async function nodeDraft(read: ReadText): Promise<Draft | undefined> {
  const text = await read('package.json')
  if (text === undefined) return undefined
  const manifest = parseManifest(text)
  const present = await Promise.all(
    managers.map(async ([lock, , , holds = '']) => (await read(lock))?.includes(holds) ?? false),
  )
  const [, manager, install] = managers[present.indexOf(true)] ?? ['', 'npm', 'npm install']
  const jobs = scripts
    .filter(([script]) => script in manifest && !/no test specified/.test(String(manifest[script])))
    .map(([script, stage]): DraftJob => ({ name: script, stage, script: [`${manager} run ${script}`] }))
  return {
    found: `package.json, ${manager}`,
    jobs: [{ name: 'install', stage: 'setup', script: [install] }, ...jobs],
  }
}

function parseManifest(text: string): Record<string, unknown> {
  try {
    const manifest: unknown = JSON.parse(text)
    if (typeof manifest !== 'object' || manifest === null || !('scripts' in manifest)) return {}
    const { scripts: found } = manifest
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {}
  } catch {
    // Not ours to judge: its own tools will.
    return {}
  }
}

const languages: readonly (readonly [file: string, jobs: readonly DraftJob[]])[] = [
  [
    'go.mod',
    [
      { name: 'vet', stage: 'check', script: ['go vet ./...'] },
      { name: 'build', stage: 'build', script: ['go build ./...'] },
      { name: 'test', stage: 'test', script: ['go test ./...'] },
    ],
  ],
  [
    'Cargo.toml',
    [
      { name: 'clippy', stage: 'check', script: ['cargo clippy -- -D warnings'] },
      { name: 'build', stage: 'build', script: ['cargo build'] },
      { name: 'test', stage: 'test', script: ['cargo test'] },
    ],
  ],
  ['pyproject.toml', python('pip install .')],
  ['requirements.txt', python('pip install -r requirements.txt')],
]

function python(install: string): DraftJob[] {
  const venv = ['python3 -m venv .venv', `.venv/bin/${install}`, '.venv/bin/pip install pytest']
  return [
    { name: 'install', stage: 'setup', script: venv },
    { name: 'test', stage: 'test', script: ['.venv/bin/pytest'] },
  ]
}

/** Go, Rust, Python: by the file that each has. */
export async function languageDraft(read: ReadText): Promise<Draft | undefined> {
  for (const [file, jobs] of languages) if ((await read(file)) !== undefined) return { found: file, jobs }
  return undefined
}

const targets: Readonly<Record<string, DraftJob['stage']>> = {
  lint: 'check',
  check: 'check',
  build: 'build',
  all: 'build',
  test: 'test',
}

/** Make: its usual targets. */
export async function makeDraft(read: ReadText): Promise<Draft | undefined> {
  const text = await read('Makefile')
  if (text === undefined) return undefined
  const names = [...text.matchAll(/^([A-Za-z][\w-]*)\s*:(?!=)/gm)].map((match) => match[1] ?? '')
  const jobs = [...new Set(names)].flatMap((name): DraftJob[] => {
    const stage = targets[name]
    return stage === undefined ? [] : [{ name: jobNameOf(name), stage, script: [`make ${name}`] }]
  })
  return jobs.length === 0 ? undefined : { found: 'Makefile', jobs }
}
