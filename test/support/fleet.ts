import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Receipt } from '../../src/model/receipt.ts'
import { type LoomResult, receiptOf } from './loom.ts'
import { gitIn, makeRepository, type TestRepository } from './repository.ts'
import { cli } from './run-cli.ts'

/** Machines that have cloned one repository, and what they hand to each other. */
export async function fleet(text: string) {
  const origin = await makeRepository({ '.loom/workflow.yml': text, 'a.txt': 'a\n' })
  const bundles = join(origin.outside, 'bundles')
  mkdirSync(bundles)
  let machines = 0
  const machine = (): TestRepository => {
    machines += 1
    const path = join(origin.outside, `machine-${machines}`)
    gitIn(origin.outside, origin.env, 'clone', '--quiet', origin.path, path)
    return { ...origin, path }
  }
  const loom = async (on: TestRepository, ...args: string[]) =>
    cli(on, args, { LOOM_WORKSPACE_ROOT: origin.outside })
  /** Runs on a machine of its own and leaves a bundle. */
  const entry = async (
    name: string,
    ...args: string[]
  ): Promise<{ result: LoomResult; receipt: Receipt }> => {
    const on = machine()
    const result = await loom(on, 'run', '--local', '--job', name, ...args)
    const receipt = receiptOf(result)
    // As `actions/download-artifact` lays them out.
    const directory = join(bundles, `loom-run-${name}-${receipt.run_id}`)
    mkdirSync(directory)
    await loom(on, 'receipt', 'export', '--with-artifacts', '-o', join(directory, 'run.loom.tar.zst'))
    return { result, receipt }
  }
  return { origin, bundles, machine, loom, entry, [Symbol.asyncDispose]: () => origin[Symbol.asyncDispose]() }
}
