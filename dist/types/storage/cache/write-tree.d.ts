import type { SafeEntry } from './judge.ts';
/** Writes entries that were judged into an empty directory, with modes and times as they say, owned by this user. */
export interface TreeWriter extends Disposable {
    entry(entry: SafeEntry): void;
    /** Of the file that came last. */
    content(bytes: Uint8Array): void;
    /** Makes links, and gives directories their modes and times. */
    finish(): void;
}
/** Links come last: nothing is written through one, whatever the archive says. */
export declare function createTreeWriter(directory: string): TreeWriter;
