import type { Io } from '../io.ts';
/** `loom show`: one run, job by job. */
export declare function show(flags: {
    run: string;
    json?: boolean;
    directory?: string;
}, io: Io): Promise<number>;
