import type { JobManifest } from '../model/records.ts'
import { harmlessLine } from './format.ts'

/** A digest by its beginning, as far as a person compares it. */
export function shortDigest(digest: string): string {
  return digest.replace(/^[a-z0-9]+:/, '').slice(0, 12)
}

/** Where a job ran, in a few words: `in node:22 (9f3c2ab1d0e4) · with db, cache`. Empty for one on the host. */
export function sayPlace({ image, services = [], mount_mode: mountMode }: JobManifest): string {
  if (image === undefined) return ''
  const aliases = services.map(({ alias }) => alias).join(', ')
  const parts = [
    `in ${image.reference} (${shortDigest(image.digest)})`,
    ...(aliases === '' ? [] : [`with ${aliases}`]),
    // The other one is what everybody has who asked for nothing.
    ...(mountMode === 'bind_mount' ? ['bind_mount'] : []),
  ]
  return harmlessLine(parts.join(' · ').replaceAll('\n', ' '), false)
}
