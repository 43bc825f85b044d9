import type { Chunks } from '../zstd.ts';
import { type Judged } from './judge.ts';
import { type PackOptions } from './pack.ts';
/** Unpacks a tar that may come from anybody into an empty directory. No entry is written before it was judged. */
export declare function unpackInto(directory: string, tarBytes: Chunks, { paths, ...options }: PackOptions & {
    readonly paths: readonly string[];
}): Promise<Judged>;
