import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { Socket } from 'node:net'
import { Duplex, type Readable, type Writable } from 'node:stream'
import type { Environment } from '../../base/environment.ts'
import type { EngineAddress } from './address.ts'

export type SshAddress = Extract<EngineAddress, { readonly kind: 'ssh' }>

/** ssh, or the `docker` program over there, ended as it should not; the message is its last line. */
export class SshError extends Error {
  readonly code = 'ESSH'
}

const shownLength = 500

/** What runs: `docker system dial-stdio` over there joins its standard streams to the engine's socket. */
export function sshArguments({ host, user, port, socket }: SshAddress): string[] {
  return [
    '-T',
    ...(user === undefined ? [] : ['-l', user]),
    ...(port === undefined ? [] : ['-p', String(port)]),
    '--',
    host,
    'docker',
    ...(socket === undefined ? [] : ['--host', `unix://${socket}`]),
    'system',
    'dial-stdio',
  ]
}

/**
 * One connection to an engine through the system's `ssh`, so that the user's keys, agent and config hold. Each direction ends on
 * its own; it fails with an `SshError`. The child ends with the connection, and the connection with the child.
 */
export class SshConnection extends Duplex {
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>
  #said = ''

  constructor(address: SshAddress, env: Environment) {
    super({ allowHalfOpen: false })
    // In a session of its own: Ctrl-C at the terminal is Loom's to answer, and needs the engine for it.
    this.#child = spawn('ssh', sshArguments(address), {
      env,
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    })
    const { stdin, stdout, stderr } = this.#child
    stdout.on('data', (chunk: Buffer) => {
      if (!this.push(chunk)) stdout.pause()
    })
    stderr.on('data', (chunk: Buffer) => {
      this.#said = (this.#said + chunk.toString()).slice(-shownLength)
    })
    // When the child reads no more it ends, and says why.
    stdin.on('error', () => undefined)
    this.#child.once('error', (error) => {
      this.destroy(new SshError(`ssh cannot be started: ${error.message}`))
    })
    this.#followEnd()
  }

  /** A master that ssh leaves behind for later connections holds standard error: only a failure waits for that one's end. */
  #followEnd(): void {
    const child = this.#child
    const finish = () => {
      if (child.exitCode === 0 && child.stdout.readableEnded) this.push(null)
    }
    child.stdout.once('end', finish)
    child.once('exit', finish)
    child.once('close', (exitCode: number | null, signal) => {
      if (exitCode === 0) return
      const lastLine =
        this.#said
          .trim()
          .split(/[\r\n]+/)
          .at(-1) ?? ''
      this.destroy(new SshError(lastLine || `ssh ended with ${signal ?? `exit code ${exitCode}`}`))
    })
  }

  override _read(): void {
    this.#child.stdout.resume()
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#child.stdin.write(chunk, (error) => {
      if (error == null) done()
    })
  }

  override _final(done: () => void): void {
    this.#child.stdin.end(() => {
      done()
    })
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#child.kill()
    for (const stream of this.#child.stdio) stream?.destroy()
    done(error)
  }

  // What http asks of a connection beside its bytes. It is kept without a limit while it is idle.

  destroySoon(): void {
    this.end(() => this.destroy())
  }

  ref(): this {
    this.#child.ref()
    for (const stream of this.#child.stdio) if (stream instanceof Socket) stream.ref()
    return this
  }

  unref(): this {
    this.#child.unref()
    for (const stream of this.#child.stdio) if (stream instanceof Socket) stream.unref()
    return this
  }

  setKeepAlive(): this {
    return this
  }

  setNoDelay(): this {
    return this
  }

  setTimeout(): this {
    return this
  }
}
