import { createMasker } from './masker.ts'
import { parseWorkflowCommand } from './workflow-command.ts'
import type { WorkflowCommand } from './workflow-command.ts'

export type Level = 'error' | 'warning' | 'notice'

/** What the page shows at a file or at the job; the properties as the command gave them (`file`, `line`, `title`…). */
export interface Annotation {
  readonly level: Level
  readonly message: string
  readonly properties: Readonly<Record<string, string>>
}

/** What a command of a step's output may change. */
export interface CommandTarget {
  /** The `env` context: `ACTIONS_ALLOW_UNSECURE_COMMANDS` there brings two commands back. */
  readonly env: Readonly<Record<string, string>>
  setOutput(name: string, value: string): void
  saveState(name: string, value: string): void
  setEnv(name: string, value: string): void
  readonly addPath: (path: string) => void
  /** A command or a file command could not be processed: the step fails, whatever its exit code. */
  fail(): void
}

/** The log of a job: masked lines, annotations, and the commands in the output of its steps. */
export interface RunnerLog {
  readonly lines: readonly string[]
  readonly annotations: readonly Annotation[]
  /** The values that steps asked to mask. */
  readonly masks: readonly string[]
  readonly mask: (text: string) => string
  addSecret(value: string): void
  write(line: string): void
  report(level: Level, message: string, properties?: Readonly<Record<string, string>>): void
  /** A reader of the output of one step; a `::stop-commands::` holds until the step ends. */
  outputOf(target: CommandTarget): (line: string) => void
}

// actions/runner, src/Runner.Worker/ExecutionContext.cs.
const maxMessageLength = 4096

export function createRunnerLog(onLine: (line: string) => void = () => undefined): RunnerLog {
  const masker = createMasker()
  const lines: string[] = []
  const annotations: Annotation[] = []
  const masks: string[] = []
  const log: RunnerLog = {
    lines,
    annotations,
    masks,
    mask: (text) => masker.mask(text),
    addSecret: (value) => {
      masker.add(value)
    },
    write: (line) => {
      const masked = masker.mask(line)
      lines.push(masked)
      onLine(masked)
    },
    report: (level, message, properties = {}) => {
      const masked = masker.mask(message).slice(0, maxMessageLength)
      annotations.push({ level, message: masked, properties })
      log.write(`##[${level}]${masked}`)
    },
    outputOf: (target) =>
      createCommandReader({
        log,
        target,
        addMask: (value) => {
          masks.push(value)
          masker.add(value)
          for (const line of value.split(/[\r\n]/)) if (line.trim() !== '') masker.add(line.trim())
        },
      }),
  }
  return log
}

interface Reading {
  readonly log: RunnerLog
  readonly target: CommandTarget
  readonly addMask: (value: string) => void
}

// actions/runner, src/Runner.Worker/ActionCommandManager.cs; one for each step.
function createCommandReader(reading: Reading): (line: string) => void {
  const registered = new Set(['stop-commands', ...Object.keys(handlers)])
  let token: string | undefined
  let echoes = false
  const stop = (line: string, data: string) => {
    const problem = stopTokenProblem(data, registered)
    if (problem !== undefined) {
      reading.log.report('error', problem)
      reading.target.fail()
      return
    }
    token = data.toLowerCase()
    registered.add(token)
    if (data.length > 6) reading.log.addSecret(data)
    reading.log.write(line)
  }
  const process = (line: string, command: WorkflowCommand): boolean => {
    if (token !== undefined) {
      if (command.name !== token) return false
      registered.delete(token)
      token = undefined
      reading.log.write(line)
      return true
    }
    if (command.name === 'stop-commands') {
      stop(line, command.data)
      return true
    }
    if (echoes && !quiet.has(command.name)) reading.log.write(line)
    if (command.name === 'echo') echoes = command.data.trim().toLowerCase() === 'on'
    else handle(command, line, reading)
    return true
  }
  return (line) => {
    const command = parseWorkflowCommand(line, registered)
    if (command === undefined || !process(line, command)) reading.log.write(line)
  }
}

function stopTokenProblem(data: string, registered: ReadonlySet<string>): string | undefined {
  const token = data.toLowerCase()
  if (token !== '' && token !== 'pause-logging' && !registered.has(token)) return undefined
  return "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command."
}

function handle(command: WorkflowCommand, line: string, reading: Reading): void {
  try {
    handlers[command.name]?.(command, reading)
  } catch (cause) {
    reading.log.report(
      'error',
      `Unable to process command '${quiet.has(command.name) ? command.name : line}' successfully.`,
    )
    reading.log.report('error', cause instanceof Error ? cause.message : String(cause))
    reading.target.fail()
  }
}

/** Commands whose own line is never echoed. */
const quiet: ReadonlySet<string> = new Set(['add-mask', 'debug', 'error', 'notice', 'warning'])

type Handler = (command: WorkflowCommand, reading: Reading) => void

const annotate =
  (level: Level): Handler =>
  (command, { log }) => {
    log.report(level, command.data, command.properties)
  }

const handlers: Readonly<Record<string, Handler>> = {
  'set-env': (command, { target }) => {
    demandUnsecure(command, target)
    const name = nameOf(command)
    if (name.toUpperCase() === 'NODE_OPTIONS') {
      throw new Error(`Can't update ${name} environment variable using ::set-env:: command.`)
    }
    target.setEnv(name, command.data)
  },
  'add-path': (command, { target }) => {
    demandUnsecure(command, target)
    target.addPath(command.data)
  },
  'set-output': (command, { target }) => {
    target.setOutput(nameOf(command), command.data)
  },
  'save-state': (command, { target }) => {
    target.saveState(nameOf(command), command.data)
  },
  'add-mask': (command, { log, addMask }) => {
    if (command.data.trim() !== '') addMask(command.data)
    else log.report('warning', "Can't add secret mask for empty string in ##[add-mask] command.")
  },
  error: annotate('error'),
  warning: annotate('warning'),
  notice: annotate('notice'),
  group: (command, { log }) => {
    log.write(`##[group]${command.data}`)
  },
  endgroup: (_, { log }) => {
    log.write('##[endgroup]')
  },
  // Shown only where debugging is on.
  debug: () => undefined,
  echo: () => undefined,
  // Matchers make annotations of later lines; the harness has none, so that a test sees that nobody asked for one.
  'add-matcher': ({ data }) => {
    throw new Error(`the harness has no problem matchers: ${data}`)
  },
  'remove-matcher': () => undefined,
}

function demandUnsecure(command: WorkflowCommand, target: CommandTarget): void {
  if (target.env['ACTIONS_ALLOW_UNSECURE_COMMANDS']?.toLowerCase() === 'true') return
  throw new Error(
    `The \`${command.name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`ACTIONS_ALLOW_UNSECURE_COMMANDS\` environment variable to \`true\`.`,
  )
}

function nameOf(command: WorkflowCommand): string {
  const name = command.properties['name'] ?? ''
  if (name !== '') return name
  throw new Error(`Required field 'name' is missing in ##[${command.name}] command.`)
}
