import type { PlaceHider } from './places.ts';
/**
 * Hides places in lines of JSON. A step's output may be cut within a name; both pieces are found together, and what they put
 * together is as if they had not been cut.
 */
export declare function hideInLines(lines: AsyncIterable<string>, hider: PlaceHider): AsyncGenerator<string>;
