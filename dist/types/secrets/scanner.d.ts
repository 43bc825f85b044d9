import { type Automaton } from './automaton.ts';
/** One stream of bytes on its way through the automaton; what it gives back are bytes with masks in them. */
export interface Scanner {
    /** What is decided. What may begin a match stays: never more than the longest pattern. */
    push(chunk: Uint8Array): Uint8Array;
    /** The rest, as nothing follows. The scanner can then begin anew. */
    end(): Uint8Array;
}
/**
 * Puts masks in place of all matches. `current` is asked at every chunk; with another automaton than before the held bytes are
 * looked at again, so that a new pattern holds for all that has not left.
 */
export declare function createScanner(current: () => Automaton | undefined): Scanner;
