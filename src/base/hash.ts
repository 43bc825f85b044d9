import { createHash } from 'node:crypto'
import type { Digest } from './brand.ts'

/** SHA-256 of bytes or UTF-8 text, as `sha256:<hex>`. */
export function sha256(content: string | Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(content).digest('hex')}` as Digest
}

/** A SHA-256 in the making, of UTF-8 text that comes in pieces. */
export interface GrowingSha256 {
  update(text: string): GrowingSha256
  /** Once, at the end. */
  digest(): Digest
}

export function startSha256(): GrowingSha256 {
  const hash = createHash('sha256')
  const growing: GrowingSha256 = {
    update(text) {
      hash.update(text)
      return growing
    },
    digest: () => `sha256:${hash.digest('hex')}` as Digest,
  }
  return growing
}
