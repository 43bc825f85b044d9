/** Reads a text file that grows: each call gives the lines that became whole since the last one, without their ends. */
export interface LineTail {
    read(path: string): AsyncGenerator<string[]>;
}
/** A tail that begins at the start of its file. A file that is not there has no lines yet. The path may change between calls. */
export declare function createLineTail(): LineTail;
