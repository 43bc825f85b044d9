declare const typeFlags: {
    readonly file: "0";
    readonly 'hard-link': "1";
    readonly link: "2";
    readonly directory: "5";
};
/** What a tar says of one entry, before its content. */
export interface TarEntry {
    /** Bytes as the file system has them: they need not be UTF-8. */
    readonly name: Uint8Array;
    readonly kind: keyof typeof typeFlags;
    /** Permission bits. */
    readonly mode: number;
    readonly uid: number;
    readonly gid: number;
    /** Of a file; as many bytes and `tarPadding` must follow the header. */
    readonly sizeBytes: number;
    readonly mtimeNs: bigint;
    /** Of a link of either kind. */
    readonly target?: Uint8Array;
}
/**
 * The header of an entry in the POSIX format of 2001 (pax), which every reader of today knows. What does not fit into the classic
 * header, such as a long name, a size beyond 8 GiB or a part of a second, is said in an extended header before it.
 */
export declare function tarHeader(entry: TarEntry): Buffer;
/** What follows content of that length. */
export declare function tarPadding(sizeBytes: number): Buffer;
/** What follows the last entry. */
export declare function tarEnd(): Buffer;
export {};
