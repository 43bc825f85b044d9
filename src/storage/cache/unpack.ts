import { createTarReader } from '../read-tar.ts'
import type { Chunks } from '../zstd.ts'
import { createJudge, type Judge } from './judge.ts'
import { createTreeWriter } from './write-tree.ts'

/** Unpacks a tar that may come from anybody into an empty directory. No entry is written before it was judged. */
export async function unpackInto(
  directory: string,
  tarBytes: Chunks,
  paths: readonly string[],
): Promise<Judge> {
  const reader = createTarReader()
  const judge = createJudge({ paths, leavesOut: false })
  using writer = createTreeWriter(directory)
  let isKept = false
  for await (const chunk of tarBytes)
    for (const piece of reader.push(chunk)) {
      if ('content' in piece) {
        if (isKept) writer.content(piece.content)
        continue
      }
      const entry = judge.take(piece.entry)
      isKept = entry !== undefined
      if (entry !== undefined) writer.entry(entry)
    }
  reader.finish()
  judge.finish()
  writer.finish()
  return judge
}
