import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Environment } from '../../base/environment.ts'
import { hasCode } from '../../base/files.ts'
import { runCommand } from '../../base/process.ts'
import type { Chunks, Writing } from '../zstd.ts'

/** Whether the `tar` of the PATH is GNU's, which is faster than what Loom brings. Others take other arguments. */
export async function hasGnuTar(env: Environment): Promise<boolean> {
  try {
    const { stdout } = await runCommand(['tar', '--version'], { env: ownEnvironment(env) })
    return stdout.includes('GNU tar')
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'EACCES')) return false
    throw error
  }
}

/** `TAR_OPTIONS` of the caller is for the caller's own. */
function ownEnvironment(env: Environment): Environment {
  return { PATH: env['PATH'], LC_ALL: 'C' }
}

export interface TarOptions {
  readonly env: Environment
  /** Kills the program, whatever it waits for. */
  readonly signal: AbortSignal
}

/**
 * Writes a tar of what is named, and of nothing else, straight into another program's input. Names are relative to the directory, each
 * with a NUL at its end. `done` rejects when one could not be read whole.
 */
export function packWithTar(
  { directory, names }: { readonly directory: string; readonly names: Chunks },
  input: Writable,
  { env, signal }: TarOptions,
): Writing {
  const format = ['--format=posix', '--pax-option=exthdr.name=pax,delete=atime,delete=ctime']
  const facts = ['--no-recursion', '--owner=0', '--group=0', '--numeric-owner']
  const from = [`--directory=${directory}`, '--null', '--files-from=-', '--file=-']
  const tar = spawn('tar', ['--create', ...format, ...facts, ...from], {
    env: ownEnvironment(env),
    stdio: ['pipe', input, 'pipe'],
  })
  const end = endOf(tar, signal)
  // The child has it now: the other program sees its end once that one is gone.
  input.destroy()
  const done = feed(tar, names, end)
  done.catch(() => undefined)
  return { done, [Symbol.dispose]: () => void tar.kill('SIGKILL') }
}

/** Gives a program its input. Of what goes wrong, why it stopped reading is what it said, not that the pipe broke. */
async function feed(program: Program, input: Chunks, end: Promise<void>): Promise<void> {
  try {
    if (program.stdin !== null)
      await pipeline(Readable.from(input, { objectMode: false, highWaterMark: 1 << 20 }), program.stdin)
    await end
  } catch (error) {
    program.kill('SIGKILL')
    await end.catch((ended: unknown) => {
      if (hasCode(error, 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET')) throw ended
    })
    throw error
  }
}

type Program = ReturnType<typeof spawn>

/** Rejects with the program's last words unless it ends well; never unhandled. */
function endOf(program: Program, signal: AbortSignal): Promise<void> {
  let words = ''
  program.stderr?.on('data', (bytes: Buffer) => {
    words = `${words}${bytes.toString()}`.slice(-1000)
  })
  const kill = () => void program.kill('SIGKILL')
  if (signal.aborted) kill()
  signal.addEventListener('abort', kill)
  const closed = once(program, 'close').finally(() => {
    signal.removeEventListener('abort', kill)
  })
  const end = (async () => {
    const [exitCode] = (await closed) as [number | null]
    if (exitCode === 0) return
    throw new TarFailure(words.trim().split('\n')[0] ?? '')
  })()
  end.catch(() => undefined)
  return end
}

/** What `tar` could not do, in its own words. */
export class TarFailure extends Error {}
