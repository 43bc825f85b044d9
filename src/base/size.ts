const units: readonly string[] = ['', 'k', 'm', 'g', 't']

/** Form of a size, as `parseSize` reads it. */
export const sizeText = /^\s*(\d+(?:\.\d+)?)\s*([kmgtKMGT]?)i?[bB]?\s*$/

/** Bytes of `500 MB`, `10GiB` or a plain number; units are powers of 1024. Undefined for what is no size. */
export function parseSize(text: string): number | undefined {
  const [, number, unit = ''] = sizeText.exec(text) ?? []
  return number === undefined
    ? undefined
    : Math.floor(Number(number) * 1024 ** units.indexOf(unit.toLowerCase()))
}
