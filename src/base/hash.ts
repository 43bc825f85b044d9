import { createHash } from 'node:crypto'
import type { Digest } from './brand.ts'

/** SHA-256 of bytes or UTF-8 text, as `sha256:<hex>`. */
export function sha256(content: string | Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(content).digest('hex')}` as Digest
}
