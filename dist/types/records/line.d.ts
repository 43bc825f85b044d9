import type { RunEvent } from '../model/event.ts';
/** An event as one line of JSON, with its line end. */
export declare function eventLine(event: RunEvent): string;
