import type { RedactedText } from '../model/redacted-text.ts';
import { type RefusalReason } from './refusal.ts';
/** One stream of bytes on its way to text. Give it every chunk, then `end` once. */
export interface RedactingStream {
    /** The part of the text that is decided; what may be the beginning of a secret follows with a later chunk or the end. */
    push(chunk: Uint8Array): RedactedText;
    end(): RedactedText;
}
/** What became of a value. A refused one will be seen in the output, of which the caller warns. */
export type Registration = {
    readonly registered: true;
} | {
    readonly registered: false;
    readonly reason: RefusalReason;
};
/**
 * The only maker of `RedactedText`: everything that a sink shows or stores has passed through here, so that leaking a
 * secret is a type error. Bytes that are no UTF-8 become U+FFFD.
 */
export interface Redactor {
    /**
     * From now on the value, in every form and encoding of `docs/redaction.md`, becomes `[REDACTED:SECRET_<name>]`, in open streams
     * too. Of several names for one value the first in alphabetical order is shown.
     */
    register(name: string, value: string | Uint8Array): Registration;
    /** For a whole text at hand: a message, a command, a name. */
    text(text: string): RedactedText;
    /** For output that comes in pieces, cut anywhere. Its `::add-mask::` lines register their values and do not show them. */
    stream(): RedactingStream;
}
/** A redactor with no secret registered. `tell` hears of each value once, before it is redacted from anything. */
export declare function createRedactor(tell?: (value: string) => void): Redactor;
/** Two pieces of one stream that follow each other. */
export declare function joinRedacted(first: RedactedText | '', second: RedactedText): RedactedText;
/** The whole lines of a text, and what follows the last line end. */
export declare function cutAtLineEnd(text: RedactedText): {
    lines: RedactedText;
    rest: RedactedText;
};
