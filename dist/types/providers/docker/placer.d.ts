import type { AbsolutePath } from '../../base/brand.ts';
import { type BytePath } from './byte-path.ts';
import { type Conflict } from './conflicts.ts';
import { type FileStates } from './file-state.ts';
import { type Author, type Ledger } from './ledger.ts';
import type { ReadEntry } from './read-tar.ts';
export interface Placing {
    readonly workspace: AbsolutePath;
    /** The workspace when the job got its copy. */
    readonly atFill: FileStates;
    /** The container's copy before the job and after it. */
    readonly before: FileStates;
    readonly after: FileStates;
    readonly author: Author;
    readonly ledger: Ledger;
}
/**
 * Makes one change after the other in a workspace. A path that somebody else changed since the job got its copy is judged first: the
 * job that comes first in the plan has it, the other's version goes to the records of that job.
 */
export declare class Placer implements Disposable {
    #private;
    readonly conflicts: Conflict[];
    constructor(placing: Placing);
    remove(path: BytePath): Promise<void>;
    /** Whether it is a directory then. */
    makeDirectory(path: BytePath): Promise<boolean>;
    /** Puts a file or link into its place. False when it cannot be had from this entry. */
    place(entry: ReadEntry): Promise<boolean>;
    /** Gives directories their permissions, now that nothing has to be written into them any more. */
    finish(): void;
    [Symbol.dispose](): void;
}
