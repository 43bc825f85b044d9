import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { findEngine } from '../../src/providers/docker/address.ts'

/** The engine's unix socket, reached over TCP. Disposing it cuts what is left of its connections. */
export interface TcpEngine extends AsyncDisposable {
  /** As `DOCKER_HOST` has it. */
  readonly host: string
  /** Destroys every connection, as when the engine is killed. New ones are taken. */
  cut(): void
  /** As `cut`, and takes no new ones. */
  refuse(): void
  /** Settles when a request has come that `holdAt` fits. */
  readonly held: Promise<void>
}

export interface TcpEngineOptions {
  /** Fits the first line of a request of which the engine gets the first bytes, and no more. */
  readonly holdAt?: RegExp
  /** Hears the first line of what comes, before the engine does. */
  readonly onRequest?: (line: string) => void
}

/** The socket of the engine that tests use. */
export async function engineSocket(): Promise<string> {
  const address = await findEngine(process.env)
  return address.kind === 'unix' ? address.path : '/var/run/docker.sock'
}

/** Listens on a free port of 127.0.0.1 and passes bytes on as they come, each direction until its own end. */
export async function openTcpEngine({ holdAt, onRequest }: TcpEngineOptions = {}): Promise<TcpEngine> {
  const path = await engineSocket()
  let tellHeld: () => void = () => undefined
  const held = new Promise<void>((resolve) => (tellHeld = resolve))
  const open = new Set<Socket>()
  const keep = (socket: Socket, other: Socket) => {
    open.add(socket)
    // Its end is heard of by its other side.
    socket.on('error', () => undefined)
    socket.on('close', (hadError) => {
      open.delete(socket)
      if (hadError) other.destroy()
    })
    socket.pipe(other)
  }
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    const engine = connect({ path, allowHalfOpen: true })
    keep(client, engine)
    keep(engine, client)
    client.on('data', (bytes: Buffer) => {
      const [line = ''] = bytes.toString('latin1').split('\r\n', 1)
      onRequest?.(line)
      if (holdAt?.test(line) !== true) return
      client.unpipe(engine).pause()
      tellHeld()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cut = () => {
    for (const socket of open) socket.destroy()
  }
  return {
    host: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    held,
    refuse() {
      server.close()
      cut()
    },
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close')
      server.close()
      cut()
      if (server.listening) await closed
    },
  }
}
