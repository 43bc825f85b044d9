import { Readable } from 'node:stream'

export interface PackedFile {
  /** Relative to where the archive goes. */
  readonly name: string
  /** Absent: a directory. */
  readonly bytes?: Uint8Array
  readonly mode: number
  readonly uid?: number
  readonly gid?: number
}

/** A few small files as the tar stream that the engine's archive calls take. */
export async function packFiles(files: readonly PackedFile[]): Promise<Readable> {
  const { pack } = await import('tar-stream')
  const tar = pack()
  for (const { bytes, ...header } of files)
    if (bytes === undefined) tar.entry({ ...header, type: 'directory' })
    else tar.entry(header, Buffer.from(bytes))
  tar.finalize()
  return Readable.from(tar as AsyncIterable<Uint8Array>)
}
