import { type Grams } from './grams.ts';
/** Bytes to look for, and what a reader sees instead of them. */
export interface Pattern {
    readonly bytes: Uint8Array;
    readonly mask: Uint8Array;
}
/**
 * All patterns as one Aho-Corasick automaton. A node stands for the bytes that lead to it from node 0, the root: the longest
 * beginning of a pattern that the text read so far ends with. Its size is proportional to that of the patterns.
 */
export interface Automaton {
    readonly edges: Edges;
    /** The node of the longest proper ending of a node's bytes. */
    readonly fallback: Int32Array;
    /** How many bytes lead to a node, which are the bytes that may still become a match. */
    readonly depth: Int32Array;
    /** The node of the longest pattern that a node's bytes end with, 0 if none. */
    readonly found: Int32Array;
    /** By node: the mask of the pattern that ends there. */
    readonly masks: ReadonlyMap<number, Uint8Array>;
    readonly grams: Grams;
}
/** The first edge of a node leads to the node after it. Only further ones stand in the table, which so fits a processor's cache. */
interface Edges {
    /** By node: the byte of the edge to the node after it, -1 if it has no edge at all. */
    readonly straight: Int16Array;
    /** `node << 8 | byte` of each further edge, -1 in a free slot; open addressing, a power of two long. */
    readonly keys: Int32Array;
    /** The node that the edge of the same slot leads to. */
    readonly targets: Int32Array;
}
/** The node that a byte leads to, 0 if there is no edge. */
export declare function follow({ straight, keys, targets }: Edges, node: number, byte: number): number;
/**
 * Builds in time and memory proportional to the patterns' bytes. The patterns are in the order of `byBytes`, no two are equal, and
 * each has at least three bytes.
 */
export declare function buildAutomaton(patterns: readonly Pattern[]): Automaton;
/** The order in which a pattern comes after all of its beginnings. */
export declare function byBytes(a: Pattern, b: Pattern): number;
export {};
