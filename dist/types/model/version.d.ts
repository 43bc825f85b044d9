/** Loom's version; a test holds it equal to the package's. */
export declare const version = "0.1.0";
