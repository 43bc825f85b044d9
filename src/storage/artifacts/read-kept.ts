import { lstatSync, readlinkSync } from 'node:fs'
import type { Artifact } from '../../model/artifact.ts'
import { joinBytes } from './bytes.ts'
import { findArtifacts } from './find.ts'
import { digestOf, digestOfFile } from './place.ts'

/** The artifacts that an earlier run kept in a directory, as they are there now; sorted by path. */
export async function readKept(directory: Buffer): Promise<Artifact[]> {
  const { files, links } = await findArtifacts(directory, { paths: ['.'], exclude: [] })
  const kept: Artifact[] = []
  for (const path of files) {
    const place = joinBytes(directory, path)
    const { size: sizeBytes, mode } = lstatSync(place)
    const sha256 = await digestOfFile(place, sizeBytes)
    kept.push({ path, sizeBytes, sha256, mode: (mode & 0o100) === 0 ? '100644' : '100755' })
  }
  for (const path of links) {
    const target = readlinkSync(joinBytes(directory, path), { encoding: 'buffer' })
    kept.push({ path, sizeBytes: target.length, sha256: digestOf(target), mode: '120000' })
  }
  return kept.sort((a, b) => Buffer.compare(a.path, b.path))
}
