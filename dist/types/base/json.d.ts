/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | {
    readonly [key: string]: Json | undefined;
};
/**
 * Canonical JSON: keys sorted by code unit, no white space, `undefined` members left out.
 * Equal values give equal bytes on every machine and locale, so that digests of it can be compared.
 */
export declare function canonicalJson(value: Json): string;
