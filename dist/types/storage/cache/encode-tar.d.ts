import type { Chunks } from '../zstd.ts';
import type { SafePiece } from './judge.ts';
/** Pieces as a tar, whose bytes depend on nothing else: who reads it finds exactly what was judged. */
export declare function encodeTar(pieces: AsyncIterable<readonly SafePiece[]>): Chunks;
