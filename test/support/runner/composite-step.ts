import { randomUUID } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { makeCommandFiles, readPairs, readPathLines, summaryLimitBytes } from './file-commands.ts'
import type { CommandFiles } from './file-commands.ts'
import type { CommandTarget } from './runner-log.ts'
import { stepCommand } from './step-command.ts'
import type { ReadyStep, RunningJob } from './step-command.ts'
import { startStepProcess } from './step-process.ts'

export type StepResult = 'success' | 'failure' | 'cancelled'

/** Runs one step whose condition holds; trouble of the step is in the log and in the result. */
export async function runStep(ready: ReadyStep, job: RunningJob): Promise<StepResult> {
  const files = makeCommandFiles(job.temp, randomUUID())
  Object.assign(ready.github, files)
  let hasFailed = false
  const fail = () => {
    hasFailed = true
  }
  let result: StepResult = 'success'
  try {
    result = await runProgram(ready, job, targetOf(ready, job, fail))
  } catch (cause) {
    job.log.report('error', cause instanceof Error ? cause.message : String(cause))
    result = 'failure'
  }
  processFiles(files, targetOf(ready, job, fail), job)
  return result === 'success' && hasFailed ? 'failure' : result
}

async function runProgram(ready: ReadyStep, job: RunningJob, target: CommandTarget): Promise<StepResult> {
  const command = stepCommand(ready, job)
  const started = startStepProcess({ ...command, onLine: job.log.outputOf(target) }, job.patience)
  ready.onStart(started)
  const { exitCode, wasCancelled } = await started.ended
  if (wasCancelled) {
    job.log.report('error', 'The operation was canceled.')
    return 'cancelled'
  }
  if (exitCode === 0) return 'success'
  if (ready.step.uses === undefined)
    job.log.report('error', `Process completed with exit code ${exitCode ?? 'unknown'}.`)
  return 'failure'
}

function targetOf(ready: ReadyStep, job: RunningJob, fail: () => void): CommandTarget {
  return {
    env: ready.env,
    setOutput: (name, value) => {
      ready.outputs[name] = value
    },
    // A composite has no later stage of its own: what a step saves is never read.
    saveState: () => undefined,
    setEnv: (name, value) => {
      job.env[name] = value
    },
    addPath: (path) => {
      const known = job.path.indexOf(path)
      if (known >= 0) job.path.splice(known, 1)
      job.path.push(path)
    },
    fail,
  }
}

// actions/runner, src/Runner.Worker/FileCommandManager.cs: what one file holds wrong does not keep the others from being read.
function processFiles(files: CommandFiles, target: CommandTarget, job: RunningJob): void {
  const readers: Readonly<Record<keyof CommandFiles, (path: string) => void>> = {
    path: (path) => {
      readPathLines(path).forEach(target.addPath)
    },
    env: (path) => {
      for (const [name, value] of readPairs(path)) {
        if (name.toUpperCase() !== 'NODE_OPTIONS') target.setEnv(name, value)
        else job.log.report('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.")
      }
    },
    step_summary: (path) => {
      keepSummary(path, job)
    },
    state: (path) => {
      for (const [name, value] of readPairs(path)) target.saveState(name, value)
    },
    output: (path) => {
      for (const [name, value] of readPairs(path)) target.setOutput(name, value)
    },
  }
  for (const name of ['path', 'env', 'step_summary', 'state', 'output'] as const) {
    try {
      readers[name](files[name])
    } catch (cause) {
      job.log.report('error', `Unable to process file command '${name}' successfully.`)
      job.log.report('error', cause instanceof Error ? cause.message : String(cause))
      target.fail()
    }
  }
}

function keepSummary(path: string, job: RunningJob): void {
  const sizeBytes = statSync(path).size
  if (sizeBytes === 0) return
  if (sizeBytes <= summaryLimitBytes) {
    job.summaries.push(readFileSync(path, 'utf8').split('\n').map(job.log.mask).join('\n'))
    return
  }
  const sizes = `supports content up to a size of 1024k, got ${Math.floor(sizeBytes / 1024)}k`
  job.log.report('error', `$GITHUB_STEP_SUMMARY upload aborted, ${sizes}.`)
}
