import { isGitLocal } from '../base/environment.ts'

// Credentials and command files that GitHub's runner gives to actions, not to what they start.
const runner =
  /^(ACTIONS_RUNTIME_.*|ACTIONS_ID_TOKEN_REQUEST_.*|ACTIONS_RESULTS_URL|ACTIONS_CACHE_.*|GITHUB_TOKEN|INPUT_.*|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY))$/

const ofProcess = /^(PWD|OLDPWD|_|SHLVL|INIT_CWD)$/

/** Whether a variable is Loom's, git's, a shell's, a package runner's, or a credential of GitHub's runner: no job ever inherits it. */
export function isInternalVariable(name: string): boolean {
  return (
    name.startsWith('LOOM_') ||
    name.startsWith('npm_') ||
    runner.test(name) ||
    isGitLocal(name) ||
    ofProcess.test(name)
  )
}
