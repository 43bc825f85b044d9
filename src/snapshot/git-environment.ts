import { type Environment, isGitLocal } from '../base/environment.ts'

const literal = ['GIT_LITERAL_PATHSPECS', 'GIT_GLOB_PATHSPECS', 'GIT_NOGLOB_PATHSPECS', 'GIT_ICASE_PATHSPECS']
const tracing = /^GIT_(TRACE|TR2_|EXTERNAL_DIFF|PAGER|EDITOR|SEQUENCE_EDITOR|DEFAULT_HASH|TEMPLATE_DIR)/

/**
 * The environment of Loom's own git commands: the caller's, without what points git at another repository, and with what
 * keeps git from writing to the source, asking a person, or reaching a network.
 */
export function gitEnvironment(env: Environment): Environment {
  const kept = Object.entries(env).filter(
    ([name]) => !isGitLocal(name) && !literal.includes(name) && !tracing.test(name),
  )
  return {
    ...Object.fromEntries(kept),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    // Older git than 2.44 does not know the variable above; without a protocol it cannot fetch either.
    GIT_ALLOW_PROTOCOL: '',
    GIT_TERMINAL_PROMPT: '0',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_PAGER: 'cat',
    LC_ALL: 'C',
  }
}

/** Options of every git command of Loom's: no program of the user's config runs, and any owner's repository is read. */
export const gitOptions: readonly string[] = [
  '-c',
  'safe.directory=*',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
  '-c',
  'gc.auto=0',
  '-c',
  'maintenance.auto=false',
  '-c',
  'submodule.recurse=false',
]
