declare const brand: unique symbol;
/** A string that must not be mixed up with others of its type. Made by a cast at one place only. */
export type Brand<Name extends string> = string & {
    readonly [brand]: Name;
};
/** An absolute, normalised path of this machine. */
export type AbsolutePath = Brand<'AbsolutePath'>;
/** `sha256:<64 hex digits>`. */
export type Digest = Brand<'Digest'>;
export {};
