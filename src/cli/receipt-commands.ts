import type { Command } from 'commander'
import { examples } from './help.ts'
import type { Io } from './io.ts'
import type { Done } from './more-commands.ts'

/** What the name of a run may be. */
export const which = 'last, previous, last-ci, a run id, a receipt, a workspace or a bundle'

/** `loom receipt …`: runs that are carried elsewhere, and what they prove. */
export function addReceipts(program: Command, io: Io, done: Done): void {
  const receipt = program
    .command('receipt')
    .description('carry a run elsewhere, and check and attest what it says')
    .addHelpText('after', examples.receipt)
  addBundles(receipt, io, done)
  receipt
    .command('verify')
    .description('check schema, digests and pointers of all records of a run')
    .argument('[run]', which, 'last')
    .action(async (run: string, _options, command: Command) => {
      const { receiptVerify } = await import('./commands/receipt.ts')
      done(await receiptVerify({ ...command.optsWithGlobals(), run }, io))
    })
  receipt
    .command('attest')
    .description('print an in-toto Statement about a run, to be signed by whatever signs')
    .argument('[run]', which, 'last')
    .action(async (run: string, _options, command: Command) => {
      const { receiptAttest } = await import('./commands/receipt.ts')
      done(await receiptAttest({ ...command.optsWithGlobals(), run }, io))
    })
}

function addBundles(receipt: Command, io: Io, done: Done): void {
  receipt
    .command('export')
    .description('write one run as a bundle, without paths of this machine')
    .argument('[run]', which, 'last')
    .option('-o, --output <file>', 'where to (default: <run id>.loom.tar.zst)')
    .option('--with-artifacts', 'take the artifacts of its jobs along')
    .option('--force', 'replace what is there')
    .action(async (run: string, _options, command: Command) => {
      const { receiptExport } = await import('./commands/receipt.ts')
      done(await receiptExport({ ...command.optsWithGlobals(), run }, io))
    })
  receipt
    .command('import')
    .description('put a bundle among the runs that this repository knows')
    .argument('<bundle>', 'what `loom receipt export` wrote')
    .action(async (bundle: string, _options, command: Command) => {
      const { receiptImport } = await import('./commands/receipt.ts')
      done(await receiptImport({ ...command.optsWithGlobals(), bundle }, io))
    })
  receipt
    .command('merge')
    .description('join the bundles of a run that was fanned out')
    .argument('<bundles...>', 'one for each part, or directories with them')
    .option('-o, --output <file>', 'where to (default: merged.loom.tar.zst)')
    .option('--newest', 'let a newer part stand for one whose jobs it ran again')
    .option('--force', 'replace what is there')
    .action(async (bundles: string[], _options, command: Command) => {
      const { receiptMerge } = await import('./commands/receipt.ts')
      done(await receiptMerge({ ...command.optsWithGlobals(), bundles }, io))
    })
}
