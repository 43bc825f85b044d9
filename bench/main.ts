import { readFileSync } from 'node:fs'
import { availableParallelism, type } from 'node:os'
import { benchJobs, benchOutput, benchRun, benchStartup } from './command.ts'
import { benchAction } from './action.ts'
import { benchArtifacts } from './artifacts.ts'
import { benchCache } from './cache.ts'
import { benchCompared } from './compared.ts'
import { benchCompile } from './compile.ts'
import { benchRedactor } from './redactor.ts'
import { benchNormalise } from './normalise.ts'
import { benchDiff } from './diff.ts'
import { benchTests } from './tests.ts'
import { benchSnapshot } from './snapshot.ts'
import { benchDocker } from './docker.ts'
import { soak } from './soak.ts'

/** `npm run bench [-- section…]`, `ROUNDS=n`: prints Markdown. */
const sections: Readonly<Record<string, (rounds: number) => Promise<string>>> = {
  snapshot: benchSnapshot,
  startup: benchStartup,
  run: benchRun,
  jobs: benchJobs,
  output: benchOutput,
  compile: benchCompile,
  action: benchAction,
  artifacts: benchArtifacts,
  cache: benchCache,
  compared: benchCompared,
  diff: benchDiff,
  tests: benchTests,
  redactor: benchRedactor,
  normalise: benchNormalise,
}

/** Only when asked for by name: needs a Docker Engine and its client; minutes, and no measure of speed. */
const onDemand: typeof sections = { docker: benchDocker, soak }

const rounds = Number(process.env['ROUNDS'] ?? 5)
const chosen = process.argv.slice(2)
const version = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
).version
console.log(
  `Loom ${version}, Node ${process.versions.node}, ${type()}, ${availableParallelism()} processors, ${rounds} rounds\n`,
)
for (const [name, section] of Object.entries(sections)) {
  if (chosen.length === 0 || chosen.includes(name)) console.log(await section(rounds))
}
for (const [name, section] of Object.entries(onDemand))
  if (chosen.includes(name)) console.log(await section(rounds))
