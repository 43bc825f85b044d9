import type { Environment } from '../base/environment.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import { nearest } from '../diagnostics/suggest.ts'
import type { MountMode } from '../model/event.ts'
import { isInternalVariable } from '../model/internal-variable.ts'
import { parseAssignment } from '../model/variables.ts'

const gates = ['failure', 'diverged', 'not-identical', 'never'] as const
/** What must not be for the step to pass. */
export type FailOn = (typeof gates)[number]

const mounts = ['ephemeral_volume', 'bind_mount'] as const

/** What the inputs of `action.yml` mean. */
export interface Inputs {
  /** Absent: that of the repository. */
  readonly workflow?: string
  readonly workingDirectory: string
  /** Empty: all. */
  readonly jobs: readonly string[]
  readonly variables: Readonly<Record<string, string>>
  readonly workspaceMount: MountMode
  readonly passEnv: readonly string[]
  readonly cache: boolean
  readonly against?: string
  readonly failOn: FailOn
  readonly summary: boolean
  readonly annotations: boolean
  readonly upload: boolean
  readonly planOnly: boolean
  /** Lines `pool=label,label`. */
  readonly runsOn: readonly string[]
  /** How many levels the matrix may have. */
  readonly levels?: number
  /** Bundles of jobs that ran elsewhere, and directories with them. Empty: none did. */
  readonly bundles: readonly string[]
  readonly withArtifacts: boolean
  readonly allowPullRequestHead: boolean
}

export const defaultWorkflow = '.loom/workflow.yml'

/**
 * Decodes what `action.yml` hands over as `INPUT_…`, since a composite action's steps get no inputs by themselves. An empty input
 * has its default. Fails with `action/wrong-input`.
 */
export function decodeInputs(env: Environment): Inputs {
  const written = (name: string) => env[`INPUT_${name.toUpperCase().replaceAll('-', '_')}`] ?? ''
  const text = (name: string) => written(name).trim()
  const flag = (name: string, usual: boolean) => decodeFlag(name, text(name), usual)
  const workflow = text('workflow')
  const against = text('against')
  const inputs: Inputs = {
    ...(workflow === '' || workflow === defaultWorkflow ? {} : { workflow }),
    workingDirectory: text('working-directory') || '.',
    jobs: listOf(text('jobs')),
    variables: decodeVariables(written('variables')),
    workspaceMount: choose('docker-workspace-mount', text('docker-workspace-mount'), mounts),
    passEnv: decodeNames(text('pass-env')),
    cache: flag('cache', true),
    ...(against === '' ? {} : { against }),
    failOn: choose('fail-on', text('fail-on'), gates),
    summary: flag('summary', true),
    annotations: flag('annotations', true),
    upload: flag('upload', true),
    planOnly: flag('plan-only', false),
    runsOn: linesOf(text('runs-on')),
    ...decodeLevels(text('levels')),
    bundles: linesOf(text('bundles')),
    withArtifacts: flag('with-artifacts', false),
    allowPullRequestHead: flag('allow-pull-request-head', false),
  }
  refuseContradictions(inputs, text('retention-days'))
  return inputs
}

function refuseContradictions({ failOn, against }: Inputs, retentionDays: string): void {
  if (!/^\d*$/.test(retentionDays))
    throw wrongInput(
      'retention-days',
      `found \`${retentionDays}\`, expected a number of days`,
      'write such as `7`',
    )
  if (against === undefined && (failOn === 'diverged' || failOn === 'not-identical'))
    throw wrongInput(
      'fail-on',
      `\`${failOn}\` needs a run to compare with, and \`against\` is empty`,
      'give `against` the path of a receipt or a bundle',
    )
}

const yes = ['true', 'True', 'TRUE']
const no = ['false', 'False', 'FALSE']

function decodeFlag(name: string, text: string, usual: boolean): boolean {
  if (text === '') return usual
  if (yes.includes(text) || no.includes(text)) return yes.includes(text)
  throw wrongInput(
    name,
    `found \`${text}\`, expected \`true\` or \`false\``,
    'write one of the two, or leave it out',
  )
}

/** One of some words; the first where there is none. */
function choose<T extends string>(name: string, text: string, choices: readonly [T, ...T[]]): T {
  if (text === '') return choices[0]
  const chosen = choices.find((choice) => choice === text)
  if (chosen !== undefined) return chosen
  const near = nearest(text, choices)
  const hint = near === undefined ? 'write one of these, or leave it out' : `did you mean \`${near}\`?`
  throw wrongInput(name, `found \`${text}\`, expected ${choices.map((one) => `\`${one}\``).join(', ')}`, hint)
}

/** Names with commas or line ends between. */
function listOf(text: string): string[] {
  return [...new Set(linesOf(text.replaceAll(',', '\n')))]
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function decodeLevels(text: string): Pick<Inputs, 'levels'> {
  if (text === '') return {}
  if (/^[1-9]\d{0,2}$/.test(text)) return { levels: Number(text) }
  throw wrongInput('levels', `found \`${text}\`, expected a number from 1`, 'write such as `3`')
}

/** A line may be indented. The value is all that stands after the first `=`, blanks too. */
function decodeVariables(text: string): Record<string, string> {
  const assignments = text.split('\n').flatMap((line, at) => {
    const written = line.replace(/\r$/, '').trimStart()
    if (written === '') return []
    const assignment = parseAssignment(written)
    if (assignment !== undefined) return [assignment]
    // Its text may be private.
    const message = `line ${at + 1} is no assignment, expected NAME=value with a name in capitals`
    throw wrongInput('variables', message, 'write one `NAME=value` a line')
  })
  return Object.fromEntries(assignments)
}

function decodeNames(text: string): string[] {
  const names = listOf(text)
  const wrong = names.find((name) => !/^[A-Za-z_]\w*$/.test(name))
  if (wrong !== undefined)
    throw wrongInput(
      'pass-env',
      `\`${wrong}\` is no name of a variable`,
      'give names, with commas or line ends between; a value belongs into `variables`',
    )
  const internal = names.find(isInternalVariable)
  if (internal === undefined) return names
  throw wrongInput(
    'pass-env',
    `\`${internal}\` is never passed on to a job: it is the runner’s or Loom’s own`,
    'declare what a job must know as one of its `secrets`, with a reference such as `env://MY_TOKEN`',
  )
}

function wrongInput(name: string, problem: string, hint: string): LoomFailure {
  return new LoomFailure('usage', {
    code: 'action/wrong-input',
    message: `input \`${name}\`: ${problem}`,
    hint,
  })
}
