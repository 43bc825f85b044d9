import { randomUUID } from 'node:crypto'
import type { ServerHttp2Stream } from 'node:http2'
import { Duplex } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type Dockerode from 'dockerode'
import { isRefusal } from './failure.ts'
import { dockerHub } from './image-reference.ts'
import type { RegistryCredentials } from './registry-credentials.ts'

/** A session by which BuildKit asks its client; a build that needs an image from a registry has to have one. */
export interface BuildSession extends Disposable {
  readonly id: string
}

type CredentialsOf = (registry: string) => Promise<RegistryCredentials | undefined>

const method = '/moby.filesync.v1.Auth/Credentials'
const unimplemented = '12'

/**
 * Opens a session that answers one question: the credentials for a registry. It is gRPC over HTTP/2 on a connection that the
 * engine calls back on (moby/buildkit `session/`, grpc/grpc `PROTOCOL-HTTP2.md`). dockerode has one too, which gives the
 * same credentials to whichever registry asks, and loads all of gRPC for it. Undefined where the engine has no BuildKit.
 */
export async function openBuildSession(
  docker: Dockerode,
  credentialsOf: CredentialsOf,
  signal: AbortSignal,
): Promise<BuildSession | undefined> {
  const [{ createServer }, { default: protobuf }] = await Promise.all([
    import('node:http2'),
    import('protobufjs/minimal.js'),
  ])
  const answer = async (stream: ServerHttp2Stream, path: string | undefined) => {
    if (path !== method) return refuse(stream)
    const request = protobuf.Reader.create((await buffer(stream)).subarray(frameHeaderBytes))
    const host = request.pos < request.len && request.uint32() >>> 3 === 1 ? request.string() : ''
    const found = await credentialsOf(host === 'registry-1.docker.io' ? dockerHub : host)
    const reply = protobuf.Writer.create()
    if (found?.username !== undefined) reply.uint32(fieldTag(1)).string(found.username)
    const secret = found?.identitytoken ?? found?.password
    if (secret !== undefined) reply.uint32(fieldTag(2)).string(secret)
    respond(stream, reply.finish())
  }
  const id = randomUUID()
  const socket = await callBack(docker, id, signal)
  if (socket === undefined) return undefined
  const server = createServer()
  server.on('stream', (stream, { ':path': path }) => {
    // A stream that breaks is the engine's to tell: its build fails.
    stream.on('error', () => undefined)
    answer(stream, path).catch(() => {
      if (!stream.destroyed) stream.close()
    })
  })
  socket.on('error', () => undefined)
  server.emit('connection', socket)
  return {
    id,
    [Symbol.dispose]() {
      socket.destroy()
    },
  }
}

async function callBack(docker: Dockerode, id: string, signal: AbortSignal): Promise<Duplex | undefined> {
  return new Promise((resolve, reject) => {
    const options = {
      method: 'POST',
      path: '/session',
      hijack: true,
      headers: {
        Upgrade: 'h2c',
        'X-Docker-Expose-Session-Uuid': id,
        'X-Docker-Expose-Session-Name': 'loom',
        'X-Docker-Expose-Session-Grpc-Method': method,
      },
      statusCodes: {},
      abortSignal: signal,
    }
    docker.modem.dial(options, (error, socket) => {
      if (socket instanceof Duplex) resolve(socket)
      else if (error === null || isRefusal(error)) resolve(undefined)
      else reject(error)
    })
  })
}

/** A message has one byte before it that says whether it is compressed, and its length in four. */
const frameHeaderBytes = 5

/** Before a field that has a length: its number, and wire type 2. */
function fieldTag(field: number): number {
  return (field << 3) | 2
}

function respond(stream: ServerHttp2Stream, message: Uint8Array): void {
  const header = Buffer.alloc(frameHeaderBytes)
  header.writeUInt32BE(message.length, 1)
  stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true })
  stream.on('wantTrailers', () => {
    stream.sendTrailers({ 'grpc-status': '0' })
  })
  stream.end(Buffer.concat([header, message]))
}

function refuse(stream: ServerHttp2Stream): void {
  const headers = { ':status': 200, 'content-type': 'application/grpc', 'grpc-status': unimplemented }
  stream.respond(headers, { endStream: true })
}
