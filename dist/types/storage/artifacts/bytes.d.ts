/** One path below another, in bytes; either may be empty. */
export declare function joinBytes(directory: Buffer, path: Buffer): Buffer;
/** The directory that a path is in; empty for one without a slash. */
export declare function parentOf(path: Buffer): Buffer;
export declare function nameOf(path: Buffer): Buffer;
/** Whether what was opened is at that place, and no directory on the way there was swapped for a link. `place` is resolved already. */
export declare function isAt(descriptor: number, place: Buffer): boolean;
/** A path of what is open that no renaming diverts, where the system has such; else its place. */
export declare function pathOfOpen(descriptor: number, place: Buffer): Buffer;
