import type { Digest } from '../base/brand.ts';
import type { Normaliser } from './normalise.ts';
/** How many lines a text has, a last one without an end included, and the digest of the first of them as normalised. */
export interface OutputDigest {
    /** Takes the text in pieces, cut anywhere: they make no difference. */
    push(text: string): void;
    /** Once, after the last piece. */
    end(): {
        readonly lines: number;
        readonly digest: Digest;
    };
}
export declare function createOutputDigest(normaliser: Normaliser, most?: number): OutputDigest;
