/**
 * What three bytes may stand where in the beginning of a pattern. Looking at three bytes in every `stride` bytes is enough to see
 * that no pattern begins there, which makes text without secrets cheap whatever the number of patterns.
 */
export interface Grams {
    /** By hash of three bytes: bit `n` says that some pattern may have them at its place `n`, for the first `stride` places. */
    readonly places: Uint8Array;
    /** At most two less than the shortest pattern. */
    readonly stride: number;
}
export declare function buildGrams(patterns: readonly Uint8Array[]): Grams;
/** The first place at or after `from` where a pattern may begin, or one too near to the end to tell. */
export declare function findBeginning({ places, stride }: Grams, buffer: Uint8Array, from: number): number;
