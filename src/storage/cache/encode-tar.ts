import { tarEnd, tarHeader, tarPadding } from '../../base/tar-writer.ts'
import type { Chunks } from '../zstd.ts'
import type { SafePiece } from './judge.ts'

/** Pieces as a tar, whose bytes depend on nothing else: who reads it finds exactly what was judged. */
export async function* encodeTar(pieces: AsyncIterable<readonly SafePiece[]>): Chunks {
  let padding: Uint8Array = Buffer.alloc(0)
  for await (const some of pieces) {
    const parts: Uint8Array[] = []
    for (const piece of some) {
      if ('entry' in piece) {
        parts.push(padding, tarHeader(piece.entry))
        padding = tarPadding(piece.entry.sizeBytes)
      } else parts.push(piece.content)
    }
    if (parts.length > 0) yield Buffer.concat(parts)
  }
  yield Buffer.concat([padding, tarEnd()])
}
