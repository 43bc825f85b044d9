/** Places of a machine that a text may name, as absolute paths, and who its user is. */
export interface Places {
    readonly workspace?: string | undefined;
    /** Of jobs that had one of their own; they are told as `<workspace>` too. */
    readonly jobWorkspaces?: readonly string[];
    readonly repository?: string | undefined;
    readonly temporary?: string | undefined;
    readonly home?: string | undefined;
    readonly user?: string | undefined;
}
/** Puts `<workspace>`, `<repository>`, `<home>`, `<tmp>` and `<user>` where a text names them. */
export interface PlaceHider {
    text(text: string): string;
    /** The same for text as it stands within a string of JSON. */
    json(text: string): string;
    /** Where a name begins that reaches over the boundary of two texts, and where it ends; both count from the boundary. */
    straddling(before: string, after: string): {
        readonly start: number;
        readonly end: number;
    } | undefined;
}
/** Hides places, the longest one first, where a path's name ends there or goes on below it; the user's name as a whole word. */
export declare function createPlaceHider(places: Places): PlaceHider;
