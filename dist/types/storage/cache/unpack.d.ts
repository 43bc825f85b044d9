import type { Chunks } from '../zstd.ts';
import { type Judge } from './judge.ts';
/** Unpacks a tar that may come from anybody into an empty directory. No entry is written before it was judged. */
export declare function unpackInto(directory: string, tarBytes: Chunks, paths: readonly string[]): Promise<Judge>;
