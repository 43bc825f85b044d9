import { sha256 } from '../base/hash.ts'

/** One entry of a matrix: the variables that it sets. */
export type MatrixEntry = Readonly<Record<string, string>>

type Written = readonly Readonly<Record<string, string | readonly string[]>>[]

/** How many entries a matrix has, without making them. */
export function matrixSize(matrix: Written): number {
  return matrix.reduce(
    (sum, row) =>
      sum +
      Object.values(row).reduce((size, values) => size * (typeof values === 'string' ? 1 : values.length), 1),
    0,
  )
}

/** Every combination of the values of each row, in the order of names and values as written; equal ones once. */
export function expandMatrix(matrix: Written): MatrixEntry[] {
  const entries = matrix.flatMap((row) =>
    Object.entries(row).reduce<MatrixEntry[]>(
      (made, [name, values]) =>
        made.flatMap((entry) =>
          (typeof values === 'string' ? [values] : values).map((value) => ({ ...entry, [name]: value })),
        ),
      [{}],
    ),
  )
  const key = (entry: MatrixEntry) =>
    JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)))
  return [...new Map(entries.map((entry) => [key(entry), entry])).values()]
}

const longestSuffix = 40

/**
 * The id of a matrix job: its name and its values as far as they are readable and safe in a path; a short digest where that
 * would lose something. The same values give the same id, whatever else is in the matrix.
 */
export function matrixJobId(name: string, entry: MatrixEntry): string {
  const values = Object.keys(entry)
    .sort()
    .map((key) => entry[key] ?? '')
  const readable = values
    .map((value) =>
      value
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/^[-.]+|[-.]+$/g, ''),
    )
    .join('-')
    .slice(0, longestSuffix)
  const isExact =
    values.every((value) => /^[a-z0-9]+(\.[a-z0-9]+)*$/.test(value)) && readable === values.join('-')
  const digest = sha256(JSON.stringify(values)).slice('sha256:'.length, 'sha256:'.length + 8)
  return `${name}-${[readable, ...(isExact ? [] : [digest])].filter((part) => part !== '').join('-')}`
}
