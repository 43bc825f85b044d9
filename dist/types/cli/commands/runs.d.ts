import type { Io } from '../io.ts';
/** `loom runs`: past runs, newest first. */
export declare function runs(flags: {
    json?: boolean;
    directory?: string;
}, io: Io): Promise<number>;
