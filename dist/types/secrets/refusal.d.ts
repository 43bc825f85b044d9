/** Bytes of a value at most: the automaton's size is about twenty times that of what it looks for. */
export declare const longestValue: number;
/** Why a value is not masked, as the end of "the secret NAME is not masked: …". */
export declare const refusals: {
    readonly empty: "it is empty";
    readonly 'too-short': "it is shorter than 4 characters";
    readonly 'common-word': "it is a common word";
    readonly 'too-long': "it is longer than 64 KiB";
};
export type RefusalReason = keyof typeof refusals;
/** Whether masking a value would do harm or nothing. White space around it does not count. */
export declare function refusalOf(value: Buffer): RefusalReason | undefined;
