/**
 * Copies an object database, and those that it borrows from, into one that borrows from none. Nothing is linked: what a job
 * does to the copy cannot reach the source. A pack that a concurrent `git gc` replaces meanwhile is looked for again.
 */
export declare function copyObjects(from: string, to: string): Promise<void>;
