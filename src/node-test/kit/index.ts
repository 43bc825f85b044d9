export { gitRepository } from './git-repository.ts'
export { isolatedWorkspace } from './isolated-workspace.ts'
export { runWorkflow } from './run-workflow.ts'

export type { Files, GitRepository, GitRepositoryOptions } from './git-repository.ts'
export type { IsolatedWorkspace, IsolatedWorkspaceOptions } from './isolated-workspace.ts'
export type { KitTest } from './kit-test.ts'
export type { RunWorkflowOptions } from './run-workflow.ts'
export type { WorkflowRun } from './workflow-run.ts'
