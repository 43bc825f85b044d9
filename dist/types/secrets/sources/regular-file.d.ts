export interface RegularFile {
    readonly bytes: Buffer;
    /** Permissions and type, as the system has them. */
    readonly mode: number;
}
/**
 * Reads a file whose name somebody else chose: a named pipe or a device does not hold the reader up, nor does a file without
 * end. The path must have its links resolved. Rejects with the system's error when it cannot be opened.
 */
export declare function readRegularFile(path: string, limitBytes: number): Promise<RegularFile | 'irregular' | 'too large'>;
