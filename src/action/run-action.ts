import { LoomFailure } from '../diagnostics/failure.ts'
import { exitCodeOf, exitCodes } from '../model/exit.ts'
import { renderAnnotation, withHint } from '../report/github/annotation.ts'
import type { ActionIo } from './action-run.ts'
import { decodeInputs } from './inputs.ts'
import { setOutputs } from './outputs.ts'

/** One run of the action: the `run` step of `action.yml`. Gives its exit code; every trouble becomes one annotation. */
export async function runAction(io: ActionIo): Promise<number> {
  try {
    const inputs = decodeInputs(io.env)
    // What is wrong with them is told before the rest of Loom is loaded.
    const { runInputs } = await import('./run-inputs.ts')
    return await runInputs(io, inputs)
  } catch (error) {
    const [exitCode] = troubleOf(error)
    const troubles = new Set([tellTrouble(error)])
    try {
      setOutputs({ status: 'failure', 'exit-code': String(exitCode), parity: 'none' })
    } catch (another) {
      troubles.add(tellTrouble(another))
    }
    await io.write([...troubles].join(''))
    return exitCode
  }
}

function tellTrouble(error: unknown): string {
  const [, title, message] = troubleOf(error)
  return renderAnnotation({ level: 'error', title, message })
}

function troubleOf(error: unknown): [exitCode: number, title: string, message: string] {
  if (error instanceof LoomFailure) {
    const { code, message, hint } = error.diagnostic
    return [exitCodeOf(error.kind), code, withHint(message, hint)]
  }
  // What went wrong while all was left behind; what it was left for says more.
  if (error instanceof Error && 'suppressed' in error) return troubleOf(error.suppressed)
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return [exitCodes.bug, 'a bug in Loom', `${stack}\nPlease report it with the lines above.`]
}
