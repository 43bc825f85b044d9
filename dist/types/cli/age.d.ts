/** Milliseconds of `30m`, `12h` or `7d`; fails with `code` for anything else. */
export declare function parseAge(text: string, { code }: {
    readonly code: string;
}): number;
