import { LoomFailure } from '../diagnostics/failure.ts'
import { renderDiagnostic } from '../diagnostics/render.ts'
import { signalExitCodes } from '../model/cancellation.ts'
import { exitCodeOf, exitCodes } from '../model/exit.ts'
import { type Io, wantsColors } from './io.ts'
import { processIo } from './process-io.ts'
import { runProgram } from './program.ts'

/** The `loom` command: runs it for this process and sets the exit code. */
export async function main(): Promise<void> {
  const io = processIo()
  const code = await runCli(io)
  process.exitCode = code
  // Node aborts when it gives back a terminal that was closed. To die of the signal itself tells a shell the same number.
  const hasTerminal = [io.stdin, io.stdout, io.stderr].some(({ isTerminal }) => isTerminal)
  if (code === signalExitCodes.hangup && hasTerminal) process.kill(process.pid, 'SIGHUP')
}

/** Every trouble of a command ends here: a failure becomes one diagnostic, anything else is a bug of Loom's. */
export async function runCli(io: Io): Promise<number> {
  try {
    return await runProgram(io)
  } catch (error) {
    if (error instanceof LoomFailure) {
      await io.stderr.write(renderDiagnostic(error.diagnostic, { colors: wantsColors(io.stderr, io.env) }))
      return exitCodeOf(error.kind)
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    await io.stderr.write(
      `${stack}\nThis is a bug in Loom. Please report it with the lines above and \`loom doctor --json\`.\n`,
    )
    return exitCodes.bug
  }
}
