import { type Io } from '../io.ts';
/** `loom doctor`: every part that a run needs, each with its fix. Exit code 3 when one is missing. */
export declare function doctor(options: {
    json?: boolean;
    directory?: string;
}, io: Io): Promise<number>;
