/** Cuts pieces of output into lines with their ends, each with the time of the piece that it began in if wanted. */
export interface LineCutter {
    push(piece: {
        readonly text: string;
        readonly ts: string;
    }): string[];
    /** The last line, if it has no end. */
    end(): string[];
}
export declare function createLineCutter(timestamps: boolean): LineCutter;
