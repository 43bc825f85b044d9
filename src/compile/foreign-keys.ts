/** What Loom has in place of keys that people know from GitLab or GitHub, as a hint. */

const container = 'write the image as `image: name` of the job'
const forAll = (key: string) =>
  `write it below \`default:\`, where it counts for every job: \`default: { ${key}: … }\``
const rules = 'write it as `rules`, such as `rules: [{ if: $CI_COMMIT_BRANCH == "main" }]`'
const action = 'actions of GitHub cannot run here: write the commands themselves in `script`'
const elsewhere = 'remove it: this belongs to the CI service that starts Loom'
const variables = 'write it as `variables:`, names in capitals, values in quotes'
const runner = 'write `target: linux`; a pool of remote runners is named by `runner_pool`'

const ofRoot: Readonly<Record<string, string>> = {
  jobs: 'write jobs at the top of the file, each under its own name, without `jobs:`',
  image: forAll('image'),
  services: forAll('services'),
  cache: forAll('cache'),
  before_script: forAll('before_script'),
  after_script: forAll('after_script'),
  artifacts: forAll('artifacts'),
  timeout: forAll('timeout'),
  retry: forAll('retry'),
  target: forAll('target'),
  env: variables,
  name: 'remove it: a workflow has no name but that of its file',
  'run-name': 'remove it: a run has a number and no name',
  on: 'remove it: what starts a run is said where Loom is started; `workflow: { rules: [{ if: … }] }` can refuse one',
  defaults: 'write it as `default:`, with keys of a job',
  permissions: elsewhere,
  concurrency: elsewhere,
  pages: 'write it as a job with `stage`, `target` and `script`',
  spec: 'remove it: a workflow has no inputs; use `variables` and `--var`',
}

const ofJob: Readonly<Record<string, string>> = {
  only: rules,
  except: 'write it as `rules`, such as `rules: [{ if: $CI_COMMIT_TAG, when: never }, { when: on_success }]`',
  if: rules,
  when: 'write it in a rule: `rules: [{ when: manual }]`',
  steps: 'write the commands as a list in `script`; each entry is a step',
  run: 'write it as `script`, a list of commands',
  uses: action,
  with: action,
  'runs-on': runner,
  tags: runner,
  env: variables,
  environment: variables,
  container,
  strategy: 'write it as `parallel: { matrix: [{ NAME: [a, b] }] }`',
  matrix: 'write it as `parallel: { matrix: [{ NAME: [a, b] }] }`',
  'timeout-minutes': 'write it as `timeout`, such as `timeout: 10m`',
  'continue-on-error': 'write it as `allow_failure: true`',
  dependencies: 'write it as `needs: [{ job: name, artifacts: true }]`',
  outputs: 'hand values on in files: jobs share the workspace',
  trigger: 'pipelines cannot start others: run their commands in `script`',
  inherit: 'write the keys in the job to replace what `default` says',
  interruptible: elsewhere,
  resource_group: elsewhere,
  release: elsewhere,
  coverage: elsewhere,
  permissions: elsewhere,
  concurrency: elsewhere,
  defaults: 'write one `default:` at the top of the file',
  name: 'remove it: the key above is the name of the job',
}

const ofInclude = 'Loom includes files of this repository only: `{ local: .loom/templates/name.yml }`'

/** A hint for a key that another tool has and Loom has not; `path` leads to the mapping that holds it. */
export function foreignKeyHint(key: string, path: readonly PropertyKey[]): string | undefined {
  if (path[0] === 'include') return ofInclude
  const table = path.length === 0 ? ofRoot : path.length === 1 ? ofJob : {}
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/**
 * Whether a key at the top of the file is one of another tool and no job: it is known there, and what stands under it has
 * nothing that only a job has.
 */
export function isForeignRoot(key: string, value: unknown): boolean {
  if (!Object.hasOwn(ofRoot, key)) return false
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value)
  return !isMapping || !['script', 'stage', 'extends'].some((name) => Object.hasOwn(value, name))
}
