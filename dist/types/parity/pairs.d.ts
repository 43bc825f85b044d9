/** What two lists have under one name; at least one side has it. */
export interface Pair<Item> {
    readonly key: string;
    readonly a: Item | undefined;
    readonly b: Item | undefined;
}
/**
 * Members of two lists by name, in the order in which they stand. Swapping the lists swaps the sides and nothing else. Lists that
 * agree are walked once, without a map.
 */
export declare function pairUp<Item>(a: readonly Item[], b: readonly Item[], keyOf: (item: Item) => string): Pair<Item>[];
