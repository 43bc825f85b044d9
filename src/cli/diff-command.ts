import { type Command, InvalidArgumentError, Option } from 'commander'
import { examples } from './help.ts'
import type { Io } from './io.ts'
import { which } from './receipt-commands.ts'
import type { Done } from './more-commands.ts'

/** `loom diff`. */
export function addDiff(program: Command, io: Io, done: Done): void {
  program
    .command('diff')
    .description('compare two runs: whether they did the same, and if not, the likely cause')
    .argument('[a]', `${which} (default: previous)`)
    .argument('[b]', 'the run to compare it with (default: last)')
    .addOption(
      new Option('--format <format>', 'how').choices(['text', 'json', 'markdown', 'html']).default('text'),
    )
    .option('--json', 'the same as --format json')
    .option('--ignore <paths>', 'leave out these parts, with commas between; may be given again', collect)
    .option('--strict', 'only identical runs end with exit code 0')
    .option(
      '--against-last <n>',
      'say what is not stable in a run and the last <n> of the same tree',
      positive,
    )
    .addHelpText('after', examples.diff)
    .action(async (...[a, b, , command]: [string?, string?, unknown?, Command?]) => {
      const { diff } = await import('./commands/diff.ts')
      done(await diff({ ...command?.optsWithGlobals(), a, b }, io))
    })
}

function collect(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, value]
}

function positive(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be a whole number from 1.')
}
