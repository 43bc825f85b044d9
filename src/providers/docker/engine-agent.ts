import { Agent } from 'node:http'
import { connect, isIP, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { connect as connectTls } from 'node:tls'
import type { Environment } from '../../base/environment.ts'
import type { EngineAddress } from './address.ts'
import { SshConnection } from './ssh-connection.ts'

export interface AgentOptions {
  readonly env: Environment
  /** How long a connection over the network may take to be made. */
  readonly connectLimitMs: number
}

/** An idle connection is kept so long for the next request; it does not keep the process alive. */
const idleLimitMs = 5000
/** Connections through ssh take long to make, so that some are kept for good. */
const keptPrograms = 4

/** Makes the connections to one engine, whatever its kind: those who ask need to know nothing of it. */
export class EngineAgent extends Agent {
  readonly #address: EngineAddress
  readonly #options: AgentOptions
  readonly #programs = new Set<SshConnection>()

  constructor(address: EngineAddress, options: AgentOptions) {
    const maxFreeSockets = address.kind === 'ssh' ? keptPrograms : 256
    super({ keepAlive: true, scheduling: 'lifo', timeout: idleLimitMs, maxFreeSockets })
    this.#address = address
    this.#options = options
    if (address.kind !== 'ssh') return
    // Programs in sessions of their own do not end with this process by themselves when the network hangs.
    process.once('exit', () => {
      for (const connection of this.#programs) connection.destroy()
    })
  }

  /** Called by http for a request that finds no idle connection. */
  override createConnection(): Duplex {
    const address = this.#address
    const { env, connectLimitMs } = this.#options
    if (address.kind === 'unix') return connect(address.path)
    if (address.kind === 'ssh') return this.#openProgram(new SshConnection(address, env))
    const { host, port, tls } = address
    if (tls === undefined) return limited(connect({ host, port, noDelay: true }), 'connect', connectLimitMs)
    const { isVerified: rejectUnauthorized, ca, cert, key } = tls
    const servername = isIP(host) === 0 ? { servername: host } : {}
    const socket = connectTls({ host, port, ...servername, rejectUnauthorized, ca, cert, key })
    socket.setNoDelay()
    return limited(socket, 'secureConnect', connectLimitMs)
  }

  #openProgram(connection: SshConnection): SshConnection {
    this.#programs.add(connection)
    return connection.once('close', () => this.#programs.delete(connection))
  }
}

function limited(socket: Socket, event: 'connect' | 'secureConnect', limitMs: number): Socket {
  const timer = setTimeout(() => {
    const error = new Error(`no connection within ${limitMs / 1000} s`)
    socket.destroy(Object.assign(error, { code: 'ETIMEDOUT' }))
  }, limitMs)
  for (const end of [event, 'close']) {
    socket.once(end, () => {
      clearTimeout(timer)
    })
  }
  return socket
}
