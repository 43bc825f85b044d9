import type { ClientCalls, Patience } from './calls.ts';
/** Writes an archive to a file: from Azure's storage in parts, from any other host as a whole, again where that fails for a moment. */
export declare function download({ url, path }: ClientCalls['fetch']['asks'], patience: Patience): Promise<void>;
/** The first bytes of an archive, also of a host that gives more than it is asked for. */
export declare function peek({ url, mostBytes }: ClientCalls['peek']['asks']): Promise<Uint8Array>;
