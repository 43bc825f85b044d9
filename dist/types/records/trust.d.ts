/** Whether a path is a directory of this user that nobody else may enter: anybody can plant one in the system's temporary directory. */
export declare function isTrusted(path: string, uid: number | undefined): Promise<boolean>;
