/** An own directory, `path`, that is gone when it is disposed of. */
export interface Scratch extends AsyncDisposable {
    readonly path: string;
    /** Leaves it to the user: nothing removes it any more. */
    keep(): Promise<void>;
}
export interface ScratchOptions {
    readonly root: string;
    /** What the names of such directories begin with. */
    readonly prefix: string;
    /** Done with each directory that a killed process left, before it is removed. */
    readonly release?: (path: string) => Promise<void>;
}
/** Makes a directory that nobody else may enter, below `root`, and removes those that killed processes left there. */
export declare function openScratch({ root, prefix, release }: ScratchOptions): Promise<Scratch>;
