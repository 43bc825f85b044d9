import { Command, CommanderError, Option } from 'commander'
import { addDiff } from './diff-command.ts'
import { exitCodes } from '../model/exit.ts'
import { addCache, addCompilers, addSettings, type Done } from './more-commands.ts'
import { addReceipts, which } from './receipt-commands.ts'
import { examples } from './help.ts'
import type { Io } from './io.ts'
import { version } from '../model/version.ts'
import { positiveInteger, wholeNumber } from './numbers.ts'

/** Parses the command line and runs one command. Resolves to its exit code. */
export async function runProgram(io: Io): Promise<number> {
  let exitCode: number = exitCodes.ok
  const program = createProgram(io, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync([...io.args], { from: 'user' })
    return exitCode
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
  }
}

function createProgram(io: Io, done: Done): Command {
  const program = new Command('loom')
    .description("Runs a repository's CI jobs on your machine exactly as CI would, and proves it.")
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .option('-C, --directory <dir>', 'run as if started in <dir>')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      getOutHelpWidth: () => Math.min(io.stdout.columns(), 100),
    })
    .exitOverride()
    .addHelpText('after', examples.loom)
  addRun(program, io, done)
  addCompilers(program, io, done)
  addReaders(program, io, done)
  addDiff(program, io, done)
  addReport(program, io, done)
  addDebugging(program, io, done)
  addReceipts(program, io, done)
  addClean(program, io, done)
  addCache(program, io, done)
  addSettings(program, io, done)
  program
    .command('doctor')
    .description('check git, Node, sh, Docker, disk and config, and say how to fix what is wrong')
    .option('--json', 'print the findings as JSON')
    .action(async (_options, command: Command) => {
      const { doctor } = await import('./commands/doctor.ts')
      done(await doctor(command.optsWithGlobals(), io))
    })
  program
    .command('version')
    .description('print the version')
    .action(() => void io.stdout.write(`${version}\n`))
  return program
}

function addRun(program: Command, io: Io, done: Done): void {
  program
    .command('run')
    .description('run the jobs of the workflow in an isolated workspace')
    .option('--local', 'on this machine; the only place there is, named so that a script says what it means')
    .option('--workflow <file>', 'the workflow to run (default: .loom/workflow.yml)')
    .option('--job <name...>', 'only these jobs and what they need')
    .option('--only <name...>', 'only these jobs, without what they need')
    .option(
      '--from-bundles <path...>',
      'run after jobs that ran elsewhere, with what they left: their bundles, or directories with them',
    )
    .option('--var <name=value...>', 'set a variable; wins over every other value')
    .option('--jobs <n>', 'how many jobs run at once (default: number of processors)', positiveInteger)
    .option('--fail-fast', 'stop the other jobs when one fails')
    .option(
      '--isolate-jobs',
      'give each job a workspace of its own: only artifacts and caches pass between jobs',
    )
    .option('--clean-env', 'give host jobs a small fixed set of variables instead of yours')
    .option('--no-cache', 'restore and save no cache')
    .addOption(workspaceMount())
    .option('--cache-diff', 'run without caches and with them; quarantine those that change what comes of it')
    .option('--dry-run', 'say what would run, and make nothing')
    .option('--against <run>', 'say at the end how it differs from this run; exit code 1 if it diverged')
    .option('--stream', 'show the output of the jobs while they run')
    .option('-v, --verbose', 'say more about the run')
    .option('-q, --quiet', 'print only the status and where the receipt is')
    .option('--json', 'print the events of the run as JSON lines on standard output')
    .option('--pause-on-failure', 'keep a job that fails as it is, and ask what to do')
    .addHelpText('after', examples.run)
    .action(async (_options, command: Command) => {
      const { runCommand } = await import('./commands/run.ts')
      done(await runCommand(command.optsWithGlobals(), io))
    })
}

/** Its values are those of `runtime.docker.workspaceMount`. */
function workspaceMount(): Option {
  return new Option('--docker-workspace-mount <mode>', 'how the workspace gets into containers').choices([
    'ephemeral_volume',
    'bind_mount',
  ])
}

function addReaders(program: Command, io: Io, done: Done): void {
  program
    .command('runs')
    .description('list past runs of this repository')
    .option('--json', 'print the list as JSON')
    .action(async (_options, command: Command) => {
      const { runs } = await import('./commands/runs.ts')
      done(await runs(command.optsWithGlobals(), io))
    })
  program
    .command('show')
    .description('show one run: jobs, steps, what failed and where its output is')
    .argument('[run]', which, 'last')
    .option('--json', 'print it as JSON')
    .addHelpText('after', examples.show)
    .action(async (run: string, _options, command: Command) => {
      const { show } = await import('./commands/show.ts')
      done(await show({ ...command.optsWithGlobals(), run }, io))
    })
  program
    .command('logs')
    .description('print the output of a run, a job or a step as it was')
    .argument('[run]', which, 'last')
    .argument('[job]', 'a job of the run')
    .argument('[step]', 'a step of the job, such as 02 or before_script/01; or image_build, services')
    .option('--failed', 'only steps that failed')
    .option('--tail <n>', 'only the last <n> lines', positiveInteger)
    .option('--follow', 'go on until the run has ended')
    .option('--timestamps', 'begin each line with the time it came')
    .option('--json', 'print the events as JSON lines')
    .addHelpText('after', examples.logs)
    .action(async (...[run, job, step, , command]: [string, string?, string?, unknown?, Command?]) => {
      const { logs } = await import('./commands/logs.ts')
      done(await logs({ ...command?.optsWithGlobals(), run, job, step }, io))
    })
}

function addReport(program: Command, io: Io, done: Done): void {
  program
    .command('report')
    .description('write one run as an HTML page that needs nothing beside it')
    .argument('[run]', 'last, previous, a run id, a receipt or a workspace', 'last')
    .option('-o, --output <file>', 'where to; - for standard output (default: .loom/.runtime/reports/)')
    .option('--against <run>', 'compare it with this run')
    .option('--force', 'replace a file that is no report')
    .addHelpText('after', examples.report)
    .action(async (run: string, _options, command: Command) => {
      const { report } = await import('./commands/report.ts')
      done(await report({ ...command.optsWithGlobals(), run }, io))
    })
}

function addDebugging(program: Command, io: Io, done: Done): void {
  program
    .command('retry')
    .description('run the jobs of a run again that have not passed, in its workspace')
    .argument('[run]', 'last, previous, a run id, a receipt or a workspace', 'last')
    .option('--job <id...>', 'only these of them')
    .option('--jobs <n>', 'how many jobs run at once (default: number of processors)', positiveInteger)
    .option('--fail-fast', 'stop the other jobs when one fails')
    .option('--clean-env', 'give host jobs a small fixed set of variables instead of yours')
    .option('--no-cache', 'restore and save no cache')
    .addOption(workspaceMount())
    .option('--stream', 'show the output of the jobs while they run')
    .option('-v, --verbose', 'say more about the run')
    .option('-q, --quiet', 'print only the status and where the receipt is')
    .option('--json', 'print the events of the run as JSON lines on standard output')
    .option('--pause-on-failure', 'keep a job that fails as it is, and ask what to do')
    .addHelpText('after', examples.retry)
    .action(async (run: string, _options, command: Command) => {
      const { retryCommand } = await import('./commands/retry.ts')
      done(await retryCommand({ ...command.optsWithGlobals(), run }, io))
    })
  program
    .command('shell')
    .description('open a shell in the workspace of a run, with what a job sees')
    .argument('[run]', 'last, previous, a run id, a receipt or a workspace', 'last')
    .argument('[job]', 'a job of the run (default: the first that failed)')
    .option('-c, --command <command>', 'run this as a step would, and end')
    .option('--clean-env', 'start from a small fixed set of variables instead of yours')
    .addOption(workspaceMount())
    .addHelpText('after', examples.shell)
    .action(async (...[run, job, , command]: [string, string?, unknown?, Command?]) => {
      const { shell } = await import('./commands/shell.ts')
      done(await shell({ ...command?.optsWithGlobals(), run, job }, io))
    })
}

function addClean(program: Command, io: Io, done: Done): void {
  program
    .command('clean')
    .description('remove workspaces, expired artifacts and Docker leftovers of ended runs')
    .option('--older-than <age>', 'only those that ended longer ago, such as 12h or 7d')
    .option(
      '--keep <n>',
      'keep the newest <n> (default: 5, unless --older-than or --all is given)',
      wholeNumber,
    )
    .option('--all', 'every one')
    .option('--dry-run', 'say what would go, remove nothing')
    .option('--json', 'print what was removed as JSON')
    .addHelpText('after', examples.clean)
    .action(async (_options, command: Command) => {
      const { clean } = await import('./commands/clean.ts')
      done(await clean(command.optsWithGlobals(), io))
    })
}
