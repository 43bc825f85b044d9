import { tarEnd, tarHeader, tarPadding } from '../../base/tar-writer.ts'
import type { Chunks } from '../zstd.ts'
import type { SafePiece } from './judge.ts'

const chunkBytes = 256 * 1024

/** Pieces as a tar, whose bytes depend on nothing else: who reads it finds exactly what was judged. */
export async function* encodeTar(pieces: AsyncIterable<SafePiece>): Chunks {
  let held: Uint8Array[] = []
  let heldBytes = 0
  let padding: Uint8Array = Buffer.alloc(0)
  const hold = (bytes: Uint8Array) => {
    held.push(bytes)
    heldBytes += bytes.length
  }
  for await (const piece of pieces) {
    if ('entry' in piece) {
      hold(padding)
      hold(tarHeader(piece.entry))
      padding = tarPadding(piece.entry.sizeBytes)
    } else hold(piece.content)
    if (heldBytes < chunkBytes) continue
    yield Buffer.concat(held, heldBytes)
    held = []
    heldBytes = 0
  }
  yield Buffer.concat([...held, padding, tarEnd()])
}
