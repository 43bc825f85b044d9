/** What keeps an artifact from being written, as advice. Anything that is no error of the system passes as it is. */
export declare function cannotWrite(error: unknown, path: Buffer, where: string): unknown;
