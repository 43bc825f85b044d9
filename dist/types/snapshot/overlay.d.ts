/** What became of the paths that could not be copied as they were. */
export interface OverlayReport {
    /** Gone before they could be copied. */
    readonly vanished: Buffer[];
    /** Changed while they were copied: the copy may be a mixture. */
    readonly changed: Buffer[];
    /** Not readable by this user. */
    readonly unreadable: Buffer[];
    /** Devices, sockets and fifos. */
    readonly special: Buffer[];
}
export interface Overlay {
    readonly from: string;
    readonly to: string;
    /** Paths whose state in `from` replaces that in `to`, relative bytes; what is absent there is removed here. */
    readonly paths: readonly Buffer[];
    /** Copies the bytes of one file. Default: shares them where the file system can, else copies. */
    readonly copyBytes?: (from: Buffer, to: Buffer, sizeBytes: bigint) => Promise<void>;
}
/** Makes the given paths of one tree as they are in another: bytes, executable bit, links, absence. Links are never followed. */
export declare function overlay({ from, to, paths, copyBytes, }: Overlay): Promise<OverlayReport>;
