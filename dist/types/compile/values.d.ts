import { type Place } from '../diagnostics/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
interface Values {
    readonly source: {
        readonly path: string;
    };
    readonly value: unknown;
    readonly placeOf: (path: readonly PropertyKey[]) => Place;
}
/** What no value of a file may be, wherever it stands: nested too deep, one of too many, or with a NUL, which no process takes. */
export declare function checkValues(file: Values): Diagnostic[];
export {};
