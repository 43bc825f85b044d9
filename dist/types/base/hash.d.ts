import type { Digest } from './brand.ts';
/** SHA-256 of bytes or UTF-8 text, as `sha256:<hex>`. */
export declare function sha256(content: string | Uint8Array): Digest;
/** A SHA-256 in the making, of UTF-8 text that comes in pieces. */
export interface GrowingSha256 {
    update(text: string): GrowingSha256;
    /** Once, at the end. */
    digest(): Digest;
}
export declare function startSha256(): GrowingSha256;
