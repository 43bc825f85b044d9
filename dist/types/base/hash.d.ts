import type { Digest } from './brand.ts';
/** SHA-256 of bytes or UTF-8 text, as `sha256:<hex>`. */
export declare function sha256(content: string | Uint8Array): Digest;
