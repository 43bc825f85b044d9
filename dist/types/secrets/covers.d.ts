/** Bytes that matches cover, as places of the buffer at hand. Matches that overlap are one cover, adjacent ones are two. */
export interface Cover {
    start: number;
    end: number;
    /** Length of the longest of its matches, which gives the mask. */
    longest: number;
    mask: Uint8Array;
    /** Whether some of its bytes are gone, so that looking again would not find it. */
    isCut: boolean;
}
/** Adds the cover of one match that ends later than all before it. Of equally long ones that overlap the first gives the mask. */
export declare function addMatch(covers: Cover[], match: Cover): void;
/** The covers that are open when the bytes before `end` leave, as places of what remains. */
export declare function openAfter(covers: readonly Cover[], end: number): Cover[];
/** The bytes before `end` with masks in them. An open cover hides its bytes and gets its mask when it is closed. */
export declare function maskedUntil(end: number, buffer: Uint8Array, covers: readonly Cover[]): Uint8Array;
