import { type Place } from '../diagnostics/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Source } from '../diagnostics/source.ts';
/** A parsed file: its plain value, and where in the text each part of it stands. */
export interface ParsedFile {
    readonly source: Source;
    readonly value: unknown;
    /** Place of the value at a path of keys; with `key` the place of its last key. The nearest that exists. */
    readonly placeOf: (path: readonly PropertyKey[], at?: 'key' | 'value') => Place;
    /** Whether there is a value at a path of keys. */
    readonly has: (path: readonly PropertyKey[]) => boolean;
}
/** Reads YAML 1.2 without anchors, aliases, tags and merge keys. Collects what is wrong; never throws for bad text. */
export declare function parseFile(source: Source): {
    file?: ParsedFile;
    diagnostics: Diagnostic[];
};
