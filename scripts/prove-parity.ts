/**
 * `npm run prove -- <repository> [workflow]`: runs the workflow of the repository's HEAD with the command in a clone, and with the
 * Action as GitHub's runner would (test/support/runner) in a shallow checkout, and prints what `loom diff` says of the two. `ROUNDS`, 2 by
 * default: what the first pair of runs leaves in caches is there for the second. Ends with the exit code of the last diff.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startCacheService } from '../test/support/cache-service.ts'
import { temporaryDirectory } from '../test/support/environment.ts'
import { gitIn } from '../test/support/repository.ts'
import { checkOut } from '../test/support/runner/checkout.ts'
import { pushEvent, repositoryName } from '../test/support/runner/github-event.ts'
import { runComposite } from '../test/support/runner/run-composite.ts'
import { actionPath } from '../test/support/runner/use-action.ts'

const [repository = '.', workflow = '.loom/workflow.yml'] = process.argv.slice(2)
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const branch = 'main'

await using directory = await temporaryDirectory()
await using service = await startCacheService()
const folder = directory.path
// What a laptop has at least.
const env: Record<string, string> = {
  ...{ PATH: process.env['PATH'] ?? '', HOME: join(folder, 'home'), USER: 'dev', SHELL: '/bin/bash' },
  ...{ LANG: 'C.UTF-8', TERM: 'xterm-256color' },
}
const github = join(folder, 'github.git')
const clone = join(folder, 'clone')
mkdirSync(join(folder, 'home'))
gitIn(folder, env, 'clone', '--quiet', '--bare', resolve(repository), github)
const sha = gitIn(github, env, 'rev-parse', 'HEAD').trim()
gitIn(github, env, 'branch', '--force', branch, sha)
gitIn(github, env, 'symbolic-ref', 'HEAD', `refs/heads/${branch}`)
gitIn(folder, env, 'clone', '--quiet', github, clone)
gitIn(clone, env, 'remote', 'set-url', 'origin', `https://github.com/${repositoryName}.git`)

let exitCode = 0
for (let round = 1; round <= Number(process.env['ROUNDS'] ?? 2); round++) {
  console.log(`\n## Pair ${round} of ${sha}\n`)
  loom(['run', '--local', '--workflow', workflow])
  const bundle = await runAction(join(folder, `action-${round}`))
  loom(['receipt', 'import', bundle])
  const diff = loom(['diff', 'last', 'last-ci'])
  console.log(diff.stdout)
  exitCode = diff.status ?? 1
}
process.exitCode = exitCode

function loom(args: readonly string[]) {
  const began = performance.now()
  const ended = spawnSync(process.execPath, [cli, ...args], {
    cwd: clone,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  console.log(`loom ${args.join(' ')}: exit code ${ended.status}, ${secondsSince(began)} s`)
  if (ended.status !== 0) console.log(ended.stdout, ended.stderr)
  return ended
}

function secondsSince(beganMs: number): string {
  return ((performance.now() - beganMs) / 1000).toFixed(1)
}

/** Gives the path of the bundle. */
async function runAction(place: string): Promise<string> {
  const event = pushEvent(sha, branch)
  const workspace = join(place, 'work', 'shop', 'shop')
  const token = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz'
  const sources = { path: github, mainSha: sha, headSha: sha, mergeSha: sha }
  checkOut(event, { github: sources, workspace, temp: join(place, '_temp'), env, token })
  const runtime = service.runtime({ ref: event.ref })
  const began = performance.now()
  const result = await runComposite({
    ...{ action: actionPath, inputs: { workflow }, event, workspace, folder: place, token, runtime },
  })
  const { outputs, annotations, log } = result
  if (outputs['bundle-path'] === undefined || outputs['bundle-path'] === '') throw new Error(log)
  console.log(`the Action: exit code ${outputs['exit-code'] ?? ''}, ${secondsSince(began)} s`)
  for (const { level, message } of annotations) console.log(`annotation: ${level}: ${message}`)
  return outputs['bundle-path']
}
