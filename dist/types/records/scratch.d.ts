/** An own directory, `path`, that is gone when it is disposed of. */
export interface Scratch extends AsyncDisposable {
    readonly path: string;
}
/** Makes a directory that nobody else may enter, below `root`, and removes those that killed processes left there. */
export declare function openScratch(root: string): Promise<Scratch>;
