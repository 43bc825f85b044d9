import type { Io } from './io.ts';
/** The real process as `Io`. A reader that goes away (`loom logs | head`) ends the process quietly. */
export declare function processIo(): Io;
