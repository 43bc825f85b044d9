import type { RedactedText } from '../model/redacted-text.ts';
import { type Redactor } from '../secrets/redactor.ts';
export type TextSink = (text: RedactedText) => void | Promise<void>;
/** Bytes of one stream in, events' text out. `end` once, after the last `push`. */
export interface OutputStream {
    push(bytes: Uint8Array): void | Promise<void>;
    end(): void | Promise<void>;
}
/**
 * Turns a stream's bytes into pieces of text, cut at line ends where it can: several whole lines that came together are one
 * piece. Put together, the pieces are the stream's exact text, redacted.
 */
export declare function createOutputStream(redactor: Redactor, sink: TextSink): OutputStream;
