import type { Placeholder } from './placeholders.ts';
/**
 * Where a run was, each in every spelling that its output may use: a path and the one that it links to. `run` holds run ids, which
 * are decimal digits. Paths are absolute; `/` alone is none, and neither is an empty text.
 */
export interface Places {
    readonly workspace: readonly string[];
    readonly temporary: readonly string[];
    readonly home: readonly string[];
    readonly run: readonly string[];
}
/** Part of a text, and what takes its place. */
export interface Replacement {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
export interface Place {
    readonly path: string;
    readonly placeholder: Placeholder;
}
/** The paths of the places, longer ones first. */
export declare function placePaths(places: Places): Place[];
/** The place that begins with the slash at a position. `glued`: the slash follows a placeholder. */
export declare function placeAt(places: readonly Place[], text: string, { at, glued }: {
    at: number;
    glued: boolean;
}): Replacement | undefined;
