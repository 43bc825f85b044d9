import { hasCode } from '../../base/files.ts'
import { LoomFailure } from '../../diagnostics/failure.ts'
import { absentEngine } from './absent.ts'
import type { EngineAddress } from './address.ts'
import { isRefusal, wordsOf } from './failure.ts'

/** Why the engine at this address does not answer, as a failure that says what to do. An error that is a bug is given back. */
export async function connectFailure(error: unknown, address: EngineAddress): Promise<unknown> {
  if (error instanceof LoomFailure || !(error instanceof Error)) return error
  if (isRefusal(error)) {
    const words = wordsOf(error)
    if (/to an HTTPS server/.test(words)) return noTls(address, 'it expects TLS', error)
    const said = words.split('\n', 1)[0]?.slice(0, shownLength) ?? ''
    return notDocker(address, `HTTP ${error.statusCode}${said && `, ${said}`}`, error)
  }
  if (address.kind === 'unix') {
    const failure = await socketFailure(error, address)
    if (failure !== undefined) return failure
  }
  const { code } = error as NodeJS.ErrnoException
  if (code?.startsWith('HPE_') === true) return notDocker(address, 'it does not speak HTTP', error)
  if (code === 'EPROTO' && /wrong version number|packet length too long/.test(error.message))
    return noTls(address, 'it does not speak TLS', error)
  if (code !== undefined && ofTls.test(code)) return noTls(address, wordsOfTls(error), error)
  if (hasCode(error, 'ECONNREFUSED')) return notRunning(address, error)
  return unreachable(address, error)
}

const shownLength = 200
const ofTls = /^(EPROTO$|ERR_TLS|ERR_SSL|ERR_OSSL|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED)/

/** OpenSSL's errors hold the file and line of its sources: `…:error:0A000…:SSL routines:ssl3_read_bytes:tlsv1 alert …:../deps/….c:1590:…`. */
function wordsOfTls({ message }: Error): string {
  return /:error:[0-9A-F]+:[^:]*:[^:]*:([^:]*):/.exec(message)?.[1] ?? message
}

async function socketFailure(
  error: Error,
  { path, saidBy }: Extract<EngineAddress, { readonly kind: 'unix' }>,
): Promise<LoomFailure | undefined> {
  if (hasCode(error, 'ENOENT', 'ENOTDIR', 'ELOOP')) return absentEngine(saidBy, [path], error)
  if (!hasCode(error, 'EACCES', 'EPERM')) return undefined
  return new LoomFailure(
    'environment',
    {
      code: 'docker/socket-denied',
      message: `you may not use the Docker Engine’s socket ${path} (${saidBy})`,
      hint: 'add your user to the group `docker` and log in again, or set up an engine without root (`dockerd-rootless-setuptool.sh install`)',
    },
    error,
  )
}

function notRunning({ text, saidBy }: EngineAddress, cause: Error): LoomFailure {
  return new LoomFailure(
    'environment',
    {
      code: 'docker/not-running',
      message: `the Docker Engine does not run: nothing listens at ${text} (${saidBy})`,
      hint: 'start it, or set DOCKER_HOST to where an engine is',
    },
    cause,
  )
}

function unreachable({ text, saidBy, kind }: EngineAddress, cause: Error): LoomFailure {
  return new LoomFailure(
    'environment',
    {
      code: 'docker/unreachable',
      message: `the Docker Engine at ${text} (${saidBy}) cannot be reached: ${reasonOf(cause)}`,
      hint:
        kind === 'ssh'
          ? 'see that `ssh` to this host asks for nothing, and that `docker version` works over there'
          : 'see that the address is right and that the engine answers there',
    },
    cause,
  )
}

function reasonOf(error: Error): string {
  const { message, code }: NodeJS.ErrnoException = error
  if (hasCode(error, 'ENOTFOUND')) return 'there is no such host'
  if (hasCode(error, 'EAI_AGAIN')) return 'the name of the host cannot be looked up'
  if (hasCode(error, 'EHOSTUNREACH', 'ENETUNREACH')) return 'no way leads to the host'
  if (hasCode(error, 'ECONNRESET', 'EPIPE')) return 'it ended the connection'
  // Of several addresses of one host that all fail there is no message, only a code.
  return message || (code ?? error.name)
}

function noTls({ text, saidBy }: EngineAddress, problem: string, cause: Error): LoomFailure {
  return new LoomFailure(
    'environment',
    {
      code: 'docker/tls',
      message: `no TLS connection to the Docker Engine at ${text} (${saidBy}): ${problem}`,
      hint: 'set DOCKER_TLS_VERIFY and DOCKER_CERT_PATH, or the context, as the engine wants them',
    },
    cause,
  )
}

/** Something answers, and it is none that Loom can work with. */
export function notDocker({ text, saidBy }: EngineAddress, found: string, cause?: unknown): LoomFailure {
  return new LoomFailure(
    'environment',
    {
      code: 'docker/not-docker',
      message: `what answers at ${text} (${saidBy}) is not the Docker Engine: ${found}`,
      hint: 'set DOCKER_HOST to where a Docker Engine is',
    },
    cause,
  )
}

export function oldEngine({ text, saidBy }: EngineAddress, apiVersion: string): LoomFailure {
  return new LoomFailure('environment', {
    code: 'docker/too-old',
    message: `the Docker Engine at ${text} (${saidBy}) has API ${apiVersion}, and Loom needs 1.41`,
    hint: 'install Docker 20.10 or newer',
  })
}
