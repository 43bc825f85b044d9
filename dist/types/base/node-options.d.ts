/** The value of `NODE_OPTIONS` with one more CommonJS module that every Node program loads first. */
export declare function withPreload(options: string | undefined, path: string): string;
/** The same value without the preloads of a file name, as it was before; undefined where nothing else is left. */
export declare function withoutPreload(options: string, fileName: string): string | undefined;
