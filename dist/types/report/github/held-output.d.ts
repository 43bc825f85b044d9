/** Output of a job that cannot be shown yet; on disk, since nobody knows how much it will be. */
export interface HeldOutput extends AsyncDisposable {
    append(text: string): Promise<void>;
    /** Gives everything piece by piece. Where the disk has failed it ends by saying so. */
    copyTo(out: (text: string) => void | Promise<void>): Promise<void>;
}
/**
 * Holds output in a file that has no name as soon as it is open: a kill leaves nothing, and no job can write into it. Trouble with
 * it is told in place of the output.
 */
export declare function holdOutput(path: string): HeldOutput;
