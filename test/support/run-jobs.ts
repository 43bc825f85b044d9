import type { TestContext } from 'node:test'
import { gitRepository, runWorkflow } from '../../src/node-test/kit/index.ts'
import type { RunWorkflowOptions } from '../../src/node-test/kit/run-workflow.ts'
import type { WorkflowRun } from '../../src/node-test/kit/workflow-run.ts'
import { workflow } from './loom.ts'

export interface RunJobsOptions extends Omit<RunWorkflowOptions, 'workflow' | 'file' | 'from'> {
  /** Of the workflow, beside its jobs. */
  readonly root?: object
}

/** Runs the jobs of a workflow in this process, in a repository that is made for them. */
export async function runJobs(
  t: TestContext,
  jobs: Readonly<Record<string, object>>,
  { root, ...options }: RunJobsOptions = {},
): Promise<WorkflowRun> {
  const { path } = await gitRepository(t, { '.loom/workflow.yml': workflow(jobs, root), 'a.txt': 'a\n' })
  return runWorkflow(t, { from: path, ...options })
}
