import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ZlibOptions } from 'node:zlib'
import type { Environment } from '../base/environment.ts'
import { hasCode } from '../base/files.ts'

export type Chunks = AsyncIterable<Uint8Array>

/** What compresses: the system's program, Node's own (from 22.15), or a library that is part of Loom. */
export type ZstdEngine = 'program' | 'node' | 'library'

export interface ZstdOptions {
  /** Where `zstd` is looked for, by its `PATH`. */
  readonly env: Environment
  /** Default: the first one that there is. */
  readonly engine?: ZstdEngine
}

const compressArgs = ['-q', '-T0', '--check', '-c']

/** Bytes as one zstd frame with a checksum, where the engine can make one. */
export function compress(chunks: Chunks, options: ZstdOptions): Chunks {
  return through(chunks, options, {
    args: compressArgs,
    node: 'createZstdCompress',
    library: compressWithLibrary,
  })
}

/** What zstd frames hold. Rejects on damaged, cut and trailing bytes; how much may come out is for the caller to bound. */
export function decompress(chunks: Chunks, options: ZstdOptions): Chunks {
  return through(chunks, options, {
    args: ['-q', '-d', '-c'],
    node: 'createZstdDecompress',
    library: decompressWithLibrary,
  })
}

/** Whether the system has the program. */
export async function hasZstd(env: Environment): Promise<boolean> {
  const program = await startProgram(['--version'], env)
  program?.kill()
  return program !== undefined
}

/** Another program that writes. */
export interface Writing extends Disposable {
  /** Rejects unless it wrote all that it was to. */
  readonly done: Promise<void>
}

/**
 * Compresses what another program writes: what passes through no stream of Node's comes twice as fast. `start` is given the input for
 * a child to inherit, and is to destroy it then.
 */
export async function* compressFrom(start: (input: Writable) => Writing, env: Environment): Chunks {
  const program = spawnProgram(compressArgs, env)
  await once(program, 'spawn')
  using writing = start(program.stdin)
  yield* outputOf(program)
  // The frame of half a tar looks whole.
  await writing.done
}

interface Direction {
  readonly args: readonly string[]
  readonly node: 'createZstdCompress' | 'createZstdDecompress'
  readonly library: (chunks: Chunks) => Chunks
}

async function* through(chunks: Chunks, { env, engine }: ZstdOptions, direction: Direction): Chunks {
  if (engine === undefined || engine === 'program') {
    const program = await startProgram(direction.args, env)
    if (program !== undefined) {
      yield* throughProgram(chunks, program)
      return
    }
  }
  const transform = engine === 'library' ? undefined : nodeTransform(direction.node)
  yield* transform === undefined ? direction.library(chunks) : throughTransform(chunks, transform)
}

type Program = ReturnType<typeof spawnProgram>

function spawnProgram(args: readonly string[], env: Environment) {
  const own = { PATH: env['PATH'], LC_ALL: 'C' }
  return spawn('zstd', args, { env: own, stdio: ['pipe', 'pipe', 'ignore'] })
}

/** Undefined where the system has no such program. */
async function startProgram(args: readonly string[], env: Environment): Promise<Program | undefined> {
  const program = spawnProgram(args, env)
  try {
    await once(program, 'spawn')
    return program
  } catch {
    return undefined
  }
}

async function* outputOf(program: Program): Chunks {
  try {
    yield* program.stdout as Chunks
    if (program.exitCode === null && program.signalCode === null) await once(program, 'close')
  } finally {
    program.kill('SIGKILL')
    program.stdin.destroy()
  }
  if (program.exitCode !== 0) throw new Error('zstd refused it')
}

async function* throughProgram(chunks: Chunks, program: Program): Chunks {
  // A program that stops reading closes the pipe; its exit code tells the story.
  let broken: Error | undefined
  const fed = feed(chunks, program.stdin).catch((error: unknown) => {
    broken = error instanceof Error ? error : new Error(String(error))
  })
  try {
    yield* outputOf(program)
  } catch (error) {
    throw ownFailure(broken) ?? error
  }
  await fed
  const failure = ownFailure(broken)
  if (failure !== undefined) throw failure
}

/** While one chunk is on its way the next is made. */
async function feed(chunks: Chunks, input: Writable): Promise<void> {
  // Told to who waits for the chunk.
  input.on('error', () => undefined)
  try {
    let written = Promise.resolve()
    for await (const chunk of chunks) {
      await written
      written = write(chunk, input)
      // Of no use to anybody when the chunks end with an error meanwhile.
      written.catch(() => undefined)
    }
    await written
  } finally {
    input.end()
  }
}

async function write(chunk: Uint8Array, to: Writable): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    to.write(chunk, (error) => {
      if (error == null) resolve()
      else reject(error)
    })
  })
}

function ownFailure(broken: Error | undefined): Error | undefined {
  return hasCode(broken, 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE') ? undefined : broken
}

type Transform = NodeJS.ReadWriteStream & AsyncIterable<Uint8Array>

function nodeTransform(name: Direction['node']): Transform | undefined {
  // The types of Node 20 do not know it.
  const zlib = createRequire(import.meta.url)('node:zlib') as Partial<
    Record<Direction['node'], (options?: ZlibOptions) => Transform>
  >
  return zlib[name]?.()
}

async function* throughTransform(chunks: Chunks, transform: Transform): Chunks {
  const fed = pipeline(Readable.from(chunks, { objectMode: false }), transform)
  fed.catch(() => undefined)
  yield* transform
  await fed
}

/** The library has one state for the whole process: streams take turns. */
let lastTurn = Promise.resolve()

async function* compressWithLibrary(chunks: Chunks): Chunks {
  const { Zstd } = await import('@hpcc-js/wasm-zstd')
  const zstd = await Zstd.load()
  const before = lastTurn
  let end: () => void = () => undefined
  lastTurn = new Promise((resolve) => {
    end = resolve
  })
  await before
  try {
    zstd.reset()
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += 1 << 16)
        yield zstd.compressChunk(chunk.subarray(at, at + (1 << 16)))
    }
    yield zstd.compressEnd()
  } finally {
    end()
  }
}

// A few bytes can stand for a block of 128 KiB, and all blocks of one push come out at once.
const pushedAtOnce = 1 << 10

async function* decompressWithLibrary(chunks: Chunks): Chunks {
  const { Decompress } = await import('fzstd')
  let out: Uint8Array[] = []
  const stream = new Decompress((bytes) => out.push(bytes))
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += pushedAtOnce) {
      stream.push(chunk.subarray(at, at + pushedAtOnce))
      yield* out
      out = []
    }
  }
  stream.push(new Uint8Array(0), true)
  yield* out
}
