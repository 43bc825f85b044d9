import type { RunEvent } from '../model/event.ts';
/** An event as one line of JSON, with its line end. */
export declare function eventLine(event: RunEvent): string;
/** A test as one line of JSON, with its line end. */
export declare function testLine(event: Extract<RunEvent, {
    type: 'test_finished';
}>): string;
/** The event of a line; undefined for a torn line, or one of another version. */
export declare function decodeEventLine(line: string): RunEvent | undefined;
