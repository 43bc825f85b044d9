import { type BytePath } from './byte-path.ts';
import type { FileState } from './file-state.ts';
import type { Author, Verdict } from './ledger.ts';
export interface Conflict {
    readonly path: BytePath;
    readonly verdict: Exclude<Verdict, {
        readonly type: 'free';
    }>;
    /** Whether the version that was not preferred is more than the path's removal. */
    readonly hasLoser: boolean;
}
/** A place for a job's version of a path among its records, its directory made; beside what is there already. */
export declare function placeInRecords({ conflictsDirectory }: Author, path: BytePath): Buffer;
/** Keeps another job's version of a path, which is about to be replaced; a link as a file that names its target. */
export declare function keepInRecords(author: Author, { path, place, state }: {
    readonly path: BytePath;
    readonly place: Buffer;
    readonly state: FileState;
}): Promise<void>;
/** Tells both jobs of every conflict, as far as anybody would read it. */
export declare function tellConflicts(author: Author, conflicts: readonly Conflict[]): Promise<void>;
