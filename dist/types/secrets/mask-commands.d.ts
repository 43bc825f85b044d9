/** A part of a stream: bytes, or the value of an `::add-mask::` line; no value if it was too long to keep. */
export type Part = {
    readonly kind: 'bytes';
    readonly bytes: Uint8Array;
} | {
    readonly kind: 'mask';
    readonly value: Uint8Array | undefined;
};
/** Takes the `::add-mask::` lines out of one stream, wherever its chunks are cut. */
export interface MaskCommands {
    push(chunk: Uint8Array): Part[];
    /** What was held; a line without an end is taken as whole. */
    end(): Part[];
}
export declare const maskCommand = "::add-mask::";
/**
 * A command stands at the start of its line, as for GitHub after blanks at most; its value goes to the line's end, which remains
 * in the stream. Holds at most `longestValue` bytes of a value, and otherwise only what may be the beginning of a command.
 */
export declare function createMaskCommands(longestValue: number): MaskCommands;
