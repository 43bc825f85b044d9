/** A value as programs are known to print it, itself included; all different. */
export declare function encodingsOf(bytes: Buffer): Buffer[];
