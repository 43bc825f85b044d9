/** Whether bytes, a character each, are the same text in every encoding. */
export declare function isAscii(bytes: string): boolean;
/** A path for calls of the file system, of a directory and a name in bytes, a character each: a name need not be UTF-8. */
export declare function pathBelow(directory: string, name: string): string | Buffer;
