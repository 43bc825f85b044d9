import { delimiter } from 'node:path'
import type { Environment } from '../base/environment.ts'
import { isInside } from '../base/files.ts'
import { isInternalVariable } from '../model/internal-variable.ts'

export interface HostEnvironmentRequest {
  /** The caller's variables. */
  readonly env: Environment
  /** Nothing of the source repository may reach a job: it has its own copy. */
  readonly repositoryRoot: string
  /** Names that stand behind secrets: a job gets what is declared for it and nothing else. */
  readonly withheld: readonly string[]
  /** Only the allow-list, for parity. */
  readonly clean: boolean
  /**
   * Names that pass besides the allow-list. Given by the Action, where nothing else passes of what GitHub's runner says of itself:
   * tools change their output for it.
   */
  readonly passed?: readonly string[] | undefined
}

const allowed = /^(PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_.*|TERM|TZ|TMPDIR)$/

// Gitea's and Forgejo's runners say under their own names too what GitHub's says, a token among it.
const aboutRunner = /^(ACTIONS|FORGEJO|GITEA|GITHUB|RUNNER)_/

/** What a host job inherits: the caller's environment without what is Loom's, the runner's, a package runner's or the source's. */
export function hostEnvironment({
  env,
  repositoryRoot,
  clean,
  withheld,
  passed,
}: HostEnvironmentRequest): Record<string, string> {
  const isLeftOut = (name: string) =>
    passed?.includes(name) !== true &&
    ((clean && !allowed.test(name)) || (passed !== undefined && aboutRunner.test(name)))
  const startedByNpm = env['npm_execpath'] !== undefined || env['npm_command'] !== undefined
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || withheld.includes(name) || isInternalVariable(name) || isLeftOut(name))
      continue
    if (startedByNpm && isOfNpm(name, value, env)) continue
    if (name === 'PATH') kept[name] = cleanPath(value, repositoryRoot, startedByNpm)
    else if (name === 'HOME' || name === 'TMPDIR' || !pointsInto(value, repositoryRoot)) kept[name] = value
  }
  return kept
}

function isOfNpm(name: string, value: string, env: Environment): boolean {
  return name === 'NODE' || name === 'COLOR' || (name === 'EDITOR' && value === env['npm_config_editor'])
}

/** npm puts the `.bin` of every folder above, its own tools, and for `npx` a folder of its cache first. */
function cleanPath(path: string, repositoryRoot: string, startedByNpm: boolean): string {
  const isRunners = (entry: string) =>
    /\/_npx\/|\/node-gyp-bin$/.test(entry) || (startedByNpm && entry.endsWith('/node_modules/.bin'))
  return path
    .split(delimiter)
    .filter((entry) => entry !== '' && !pointsInto(entry, repositoryRoot) && !isRunners(entry))
    .join(delimiter)
}

function pointsInto(value: string, repositoryRoot: string): boolean {
  return value.startsWith('/') && isInside(value, repositoryRoot)
}
