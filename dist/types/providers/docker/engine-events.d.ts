/** What the engine tells while it pulls or builds: one JSON object a line. */
export interface EngineEvent {
    readonly status?: string;
    /** Of a layer, or the kind of `aux`. */
    readonly id?: string;
    readonly progressDetail?: {
        readonly current?: number;
        readonly total?: number;
    };
    /** Output of the classic builder. */
    readonly stream?: string;
    readonly aux?: unknown;
    readonly error?: string;
    readonly errorDetail?: {
        readonly message?: string;
    };
}
/**
 * Reads them as they come. What the engine could not do after it had answered well is the last of them; it is thrown as the
 * refusal that it is. Whoever stops reading closes the connection.
 */
export declare function readEngineEvents(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<EngineEvent>;
