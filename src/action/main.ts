import { runAction } from './run-action.ts'
import { takeRuntime } from './runtime.ts'

/** The `run` step of `action.yml`: runs it for this process and sets the exit code. */
export async function main(): Promise<void> {
  const { env, stdout } = process
  const descriptor = env['LOOM_RUNTIME_FD']
  const runtime = descriptor === undefined ? {} : takeRuntime(Number(descriptor))
  const write = (text: string) => {
    if (stdout.write(text)) return undefined
    return new Promise<void>((resolve) => {
      stdout.once('drain', resolve).once('close', resolve)
    })
  }
  process.exitCode = await runAction({ env, runtime, write })
}
