import { Argument, type Command, Option } from 'commander'
import { completionScript, shells } from './completion.ts'
import { examples } from './help.ts'
import type { Io } from './io.ts'
import { positiveInteger } from './numbers.ts'

/** Told the exit code of a command that has ended. */
export type Done = (exitCode: number) => void

/** Commands about a workflow that run nothing. */
export function addCompilers(program: Command, io: Io, done: Done): void {
  program
    .command('check')
    .description('say everything that is wrong or odd in the workflow')
    .argument('[file]', 'the workflow (default: .loom/workflow.yml)')
    .option('--json', 'print it as JSON')
    .addHelpText('after', examples.check)
    .action(async (workflow: string | undefined, _options, command: Command) => {
      const { check } = await import('./commands/check.ts')
      const named = workflow === undefined ? {} : { workflow }
      done(await check({ ...command.optsWithGlobals(), ...named }, io))
    })
  program
    .command('compile')
    .description('print the plan: every job resolved, and the graph')
    .option('--workflow <file>', 'the workflow (default: .loom/workflow.yml)')
    .option('--job <name...>', 'only these jobs and what they need')
    .addOption(new Option('--format <format>', 'how').choices(['json', 'mermaid', 'dot']).default('json'))
    .addHelpText('after', examples.compile)
    .action(async (_options, command: Command) => {
      const { compileCommand } = await import('./commands/check.ts')
      done(await compileCommand(command.optsWithGlobals(), io))
    })
  program
    .command('plan')
    .description('say what would run where: which jobs may run at once, and on what')
    .option('--workflow <file>', 'the workflow (default: .loom/workflow.yml)')
    .option('--job <name...>', 'only these jobs and what they need')
    .option('--var <name=value...>', 'set a variable; wins over every other value')
    .addOption(
      new Option('--format <format>', 'how').choices(['text', 'json', 'github-matrix']).default('text'),
    )
    .option('--runs-on <pool=label,label...>', 'labels of the runners of a `runner_pool`; `*`: of all others')
    .option('--levels <n>', 'refuse a plan that takes more levels, one after the other', positiveInteger)
    .addHelpText('after', examples.plan)
    .action(async (_options, command: Command) => {
      const { planCommand } = await import('./commands/plan.ts')
      done(await planCommand(command.optsWithGlobals(), io))
    })
}

/** Commands that set Loom up. */
export function addSettings(program: Command, io: Io, done: Done): void {
  program
    .command('init')
    .description('look at the repository and write a workflow that fits it; never overwrites')
    .option('--github', 'also a GitHub workflow that runs it with the Action')
    .addHelpText('after', examples.init)
    .action(async (_options, command: Command) => {
      const { init } = await import('./commands/init.ts')
      done(await init(command.optsWithGlobals(), io))
    })
  const config = program.command('config').description('show or begin the config')
  config
    .command('show')
    .description('every value that is set, and where it comes from')
    .option('--json', 'print it as JSON')
    .action(async (_options, command: Command) => {
      const { configShow } = await import('./commands/config.ts')
      done(await configShow(command.optsWithGlobals(), io))
    })
  config
    .command('init')
    .description('write a config file with every line commented out; never overwrites')
    .option('--user', 'your own, instead of the repository’s')
    .action(async (_options, command: Command) => {
      const { configInit } = await import('./commands/config.ts')
      done(await configInit(command.optsWithGlobals(), io))
    })
  program
    .command('secrets')
    .description('look after the secrets of the workflow')
    .command('check')
    .description('say of every secret whether it can be had; never its value')
    .option('--workflow <file>', 'the workflow (default: .loom/workflow.yml)')
    .option('--job <name...>', 'only those of these jobs and of what they need')
    .option('--json', 'print it as JSON')
    .addHelpText('after', examples.secretsCheck)
    .action(async (_options, command: Command) => {
      const { secretsCheck } = await import('./commands/secrets.ts')
      done(await secretsCheck(command.optsWithGlobals(), io))
    })
  program
    .command('completion')
    .description('print a completion script')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .addHelpText('after', examples.completion)
    .action(async (shell: (typeof shells)[number]) => io.stdout.write(completionScript(program, shell)))
}

/** Commands about what caches hold. */
export function addCache(program: Command, io: Io, done: Done): void {
  const cache = program.command('cache').description('look at and look after caches')
  const commands = async () => import('./commands/cache.ts')
  cache
    .command('ls')
    .description('the entries of this repository, the newest first')
    .option('--all', 'those of every repository')
    .option('--json', 'print them as JSON')
    .action(async (_options, command: Command) => {
      done(await (await commands()).cacheLs(command.optsWithGlobals(), io))
    })
  cache
    .command('explain')
    .description('say what a run would find of its caches now, and why a key misses')
    .argument('[job]', 'a job (default: all)')
    .argument('[name]', 'one of its caches (default: all)')
    .option('--workflow <file>', 'the workflow (default: .loom/workflow.yml)')
    .option('--json', 'print it as JSON')
    .addHelpText('after', examples.cacheExplain)
    .action(async (...[job, name, , command]: [string?, string?, unknown?, Command?]) => {
      const asked = { ...(job === undefined ? {} : { job }), ...(name === undefined ? {} : { name }) }
      done(await (await commands()).cacheExplain({ ...command?.optsWithGlobals(), ...asked }, io))
    })
  cache
    .command('prune')
    .description('remove what was not used for longest, of all repositories, until the rest fits')
    .option('--max-size <size>', 'how much may stay (default: `cache.maxSize` of the config)')
    .option('--older-than <age>', 'also what was not used for so long, such as 12h or 30d')
    .option('--json', 'print what was removed as JSON')
    .action(async (_options, command: Command) => {
      done(await (await commands()).cachePrune(command.optsWithGlobals(), io))
    })
  cache
    .command('rm')
    .description('remove entries of this repository')
    .argument('[key...]', 'their keys')
    .option('--all', 'every one')
    .option('--json', 'print what was removed as JSON')
    .action(async (keys: string[], _options, command: Command) => {
      done(await (await commands()).cacheRm({ ...command.optsWithGlobals(), keys }, io))
    })
  cache
    .command('release')
    .description('let restores use entries again that are in quarantine')
    .argument('<key...>', 'their keys')
    .action(async (keys: string[], _options, command: Command) => {
      done(await (await commands()).cacheRelease({ ...command.optsWithGlobals(), keys }, io))
    })
}
