import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { testEnvironment } from './support/environment.ts'
import { workflow } from './support/loom.ts'
import { type GitHubJob, startGitHubJob } from './support/runner/use-action.ts'

// What the real runner always makes, and others may not: the files by which a step speaks to it.

const program = fileURLToPath(new URL('../dist/action/main.js', import.meta.url))

/** The action's own program, as the `run` step of action.yml starts it. */
function startProgram({ folder, workspace, event }: GitHubJob, more: Readonly<Record<string, string>>) {
  const temporary = join(folder, '_temp')
  const files = { GITHUB_OUTPUT: join(temporary, 'output'), GITHUB_STEP_SUMMARY: join(temporary, 'summary') }
  mkdirSync(temporary, { recursive: true })
  for (const path of Object.values(files)) writeFileSync(path, '')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], {
    encoding: 'utf8',
    env: {
      ...testEnvironment(folder),
      ...files,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_REF: event.ref,
      GITHUB_REPOSITORY: 'octo/shop',
      GITHUB_SHA: event.sha,
      GITHUB_WORKSPACE: workspace,
      INPUT_CACHE: 'false',
      RUNNER_TEMP: temporary,
      ...more,
    },
  })
  return { status, log: stdout + stderr, output: readFileSync(files.GITHUB_OUTPUT, 'utf8') }
}

const main = { '.loom/workflow.yml': workflow({ one: { script: ['true'] } }) }
const commands = (log: string) => log.match(/^::(error|warning) title=[^:]*/gm) ?? []

test('outputs that cannot be written are one error, also of a run that could not take place', async () => {
  await using job = await startGitHubJob({ main })
  const { folder: GITHUB_OUTPUT } = job
  const ended = startProgram(job, { GITHUB_OUTPUT })
  assert.deepEqual([ended.status, commands(ended.log)], [3, ['::error title=action/no-outputs']], ended.log)
  const refused = startProgram(job, { GITHUB_OUTPUT, INPUT_FAIL_ON: 'often' })
  const both = ['::error title=action/wrong-input', '::error title=action/no-outputs']
  assert.deepEqual([refused.status, commands(refused.log)], [2, both], refused.log)
})

test('a summary that cannot be written is a warning, and the run counts', async () => {
  await using job = await startGitHubJob({ main })
  const { status, log, output } = startProgram(job, { GITHUB_STEP_SUMMARY: job.folder })
  assert.deepEqual([status, commands(log)], [0, ['::warning title=action/no-summary']], log)
  assert.match(output, /^status<<.*\nsuccess$/m)
})

test('a runner that makes neither these files nor a temporary directory', async () => {
  await using job = await startGitHubJob({ main })
  const nothing = { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '', GITHUB_EVENT_NAME: '', GITHUB_REF: '' }
  const { status, log } = startProgram(job, { ...nothing, RUNNER_TEMP: '', TMPDIR: job.folder })
  assert.equal(status, 0, log)
  assert.match(log, /^::set-output name=status::success$/m)
})

test('a temporary directory that is none is one error, though nothing can be removed from it either', async () => {
  await using job = await startGitHubJob({ main })
  const file = join(job.folder, 'file')
  writeFileSync(file, '')
  const { status, log } = startProgram(job, { RUNNER_TEMP: file })
  assert.deepEqual([status, commands(log)], [3, ['::error title=snapshot/no-workspace']], log)
})
