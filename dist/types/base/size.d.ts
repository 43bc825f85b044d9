/** Form of a size, as `parseSize` reads it. */
export declare const sizeText: RegExp;
/** Bytes of `500 MB`, `10GiB` or a plain number; units are powers of 1024. Undefined for what is no size. */
export declare function parseSize(text: string): number | undefined;
