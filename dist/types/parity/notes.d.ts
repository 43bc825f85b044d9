import type { Difference, DifferenceClass } from '../model/run-diff.ts';
import type { Ignored } from './ignore.ts';
/** A difference with its path in pieces: names may hold dots. */
export interface Located extends Difference {
    readonly at: readonly string[];
}
export type Scalar = string | number | boolean;
export type Fields = Readonly<Record<string, Scalar | undefined>>;
/** Takes note of a field that differs. */
export type Note = (at: readonly string[], kind: DifferenceClass, values: {
    a?: Scalar;
    b?: Scalar;
}) => void;
/** Collects differences, but for those that are left out. */
export declare function noteInto(differences: Located[], ignored: Ignored): Note;
/** A value of each side that has one. */
export declare function present<Item>(pair: {
    a: Item | undefined;
    b: Item | undefined;
}, show: (item: Item) => Scalar): {
    b?: Scalar;
    a?: Scalar;
};
export interface FieldsOfBoth {
    readonly a: Fields;
    readonly b: Fields;
    readonly kind: (name: string) => DifferenceClass;
}
/** Notes every field that two records do not have alike, sorted by name. */
export declare function compareFields(note: Note, at: readonly string[], { a, b, kind }: FieldsOfBoth): void;
