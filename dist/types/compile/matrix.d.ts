/** One entry of a matrix: the variables that it sets. */
export type MatrixEntry = Readonly<Record<string, string>>;
type Written = readonly Readonly<Record<string, string | readonly string[]>>[];
/** How many entries a matrix has, without making them. */
export declare function matrixSize(matrix: Written): number;
/** Every combination of the values of each row, in the order of names and values as written; equal ones once. */
export declare function expandMatrix(matrix: Written): MatrixEntry[];
/**
 * The id of a matrix job: its name and its values as far as they are readable and safe in a path; a short digest where that
 * would lose something. The same values give the same id, whatever else is in the matrix.
 */
export declare function matrixJobId(name: string, entry: MatrixEntry): string;
export {};
