import { type Io } from '../io.ts';
/** `loom init`: looks at the repository and writes a workflow that fits it. Never overwrites. */
export declare function init(flags: {
    directory?: string;
}, io: Io): Promise<number>;
