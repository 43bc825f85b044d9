
/** Shapes of the larger job keys, see `docs/workflow.md`. What they do at run time is the business of other parts. */
export declare const variableName: RegExp;
export declare const durationText: RegExp;
export declare const expiryText: RegExp;
export declare const secretReference: RegExp;
export declare const memoryText: RegExp;
export declare const relativePath: RegExp;
export declare const text: unknown;
export declare const texts: unknown;
export declare const variables: unknown;
export declare const duration: unknown;
export declare const need: unknown;
export declare const image: unknown;
export declare const service: unknown;
export declare const secrets: unknown;
export declare const cacheEntry: unknown;
export declare const cache: unknown;
export declare const artifacts: unknown;
export declare const rule: unknown;
export declare const retry: unknown;
export declare const allowFailure: unknown;
export declare const parallel: unknown;
export declare const resources: unknown;
