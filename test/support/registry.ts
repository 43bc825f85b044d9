import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'

/** What a registry holds: one image under a name, with one layer. */
export interface HeldImage {
  readonly architecture?: string
  /** Bytes that cannot be compressed; the layer is new every time, so that it is really downloaded. */
  readonly layerBytes?: number
  /** Of a manifest list: the platforms that it has. Absent: a plain manifest. */
  readonly platforms?: readonly string[]
}

export interface RegistryOptions {
  readonly images: Readonly<Record<string, HeldImage>>
  readonly login?: { readonly username: string; readonly password: string }
  /** Answers in place of the registry when it returns true. */
  readonly intercept?: (request: IncomingMessage, response: ServerResponse) => boolean
}

/** A registry of images on this machine, in plain http as engines allow for 127.0.0.1. */
export interface TestRegistry extends AsyncDisposable {
  /** `127.0.0.1:PORT`. */
  readonly host: string
  /** Of the manifest of an image. */
  digestOf(name: string): string
  /** Of the config of an image. */
  configOf(name: string): string
  /** `GET /v2/…`, in order. */
  readonly requests: string[]
}

interface Blob {
  readonly type: string
  readonly bytes: Buffer
}

const manifestType = 'application/vnd.docker.distribution.manifest.v2+json'
const listType = 'application/vnd.docker.distribution.manifest.list.v2+json'

export async function openRegistry(options: RegistryOptions): Promise<TestRegistry> {
  const blobs = new Map<string, Blob>()
  const tags = new Map<string, string>()
  const requests: string[] = []
  const hold = (bytes: Buffer, type: string) => {
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    blobs.set(digest, { type, bytes })
    return { mediaType: type, digest, size: bytes.length }
  }
  for (const [name, image] of Object.entries(options.images)) tags.set(name, await fill(image, hold))
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    if (options.intercept?.(request, response) === true) return
    if (options.login !== undefined && request.headers.authorization !== basic(options.login)) {
      response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="test"' })
      response.end(JSON.stringify({ errors: [{ code: 'UNAUTHORIZED', message: 'authentication required' }] }))
      return
    }
    const [, repository = '', kind = '', name = ''] =
      /^\/v2\/(.*)\/(manifests|blobs)\/([^/]+)$/.exec(request.url ?? '') ?? []
    const digest = kind === 'manifests' ? (tags.get(`${repository}:${name}`) ?? name) : name
    const blob = blobs.get(digest)
    if (request.url === '/v2/') response.end('{}')
    else if (blob === undefined) {
      response.writeHead(404)
      response.end(JSON.stringify({ errors: [{ code: 'MANIFEST_UNKNOWN', message: 'manifest unknown' }] }))
    } else {
      response.writeHead(200, {
        'Content-Type': blob.type,
        'Content-Length': blob.bytes.length,
        'Docker-Content-Digest': digest,
      })
      response.end(request.method === 'HEAD' ? undefined : blob.bytes)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    digestOf: (name) => tags.get(name) ?? '',
    configOf: (name) =>
      (JSON.parse(String(blobs.get(tags.get(name) ?? '')?.bytes)) as { config: { digest: string } }).config
        .digest,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

type Hold = (bytes: Buffer, type: string) => { mediaType: string; digest: string; size: number }

async function fill(image: HeldImage, hold: Hold): Promise<string> {
  const json = (value: unknown) => Buffer.from(JSON.stringify(value))
  const tar = pack()
  tar.entry({ name: 'fresh' }, randomBytes(image.layerBytes ?? 100))
  tar.finalize()
  const layer = await buffer(tar)
  const held = hold(gzipSync(layer), 'application/vnd.docker.image.rootfs.diff.tar.gzip')
  const manifest = (architecture: string) => {
    const diffId = `sha256:${createHash('sha256').update(layer).digest('hex')}`
    const config = {
      architecture,
      os: 'linux',
      config: { Cmd: ['/fresh'] },
      rootfs: { type: 'layers', diff_ids: [diffId] },
    }
    return hold(
      json({
        schemaVersion: 2,
        mediaType: manifestType,
        config: hold(json(config), 'application/vnd.docker.container.image.v1+json'),
        layers: [held],
      }),
      manifestType,
    )
  }
  if (image.platforms === undefined) return manifest(image.architecture ?? 'amd64').digest
  const manifests = image.platforms.map((platform) => {
    const [os, architecture = ''] = platform.split('/')
    return { ...manifest(architecture), platform: { os, architecture } }
  })
  return hold(json({ schemaVersion: 2, mediaType: listType, manifests }), listType).digest
}

function basic({ username, password }: { username: string; password: string }): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
}
