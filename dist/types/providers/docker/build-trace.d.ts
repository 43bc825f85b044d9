/** Of a step of a build that BuildKit runs. */
export interface Vertex {
    readonly digest: string;
    readonly name: string;
    readonly isCached: boolean;
    readonly isStarted: boolean;
    readonly isCompleted: boolean;
    readonly error: string;
}
export interface VertexLog {
    readonly vertex: string;
    readonly stream: 'stdout' | 'stderr';
    readonly bytes: Uint8Array;
}
/** What BuildKit tells at a time. */
export interface BuildStatus {
    readonly vertexes: readonly Vertex[];
    readonly logs: readonly VertexLog[];
}
/**
 * Decodes the `aux` of a `moby.buildkit.trace` event: base64 of a `moby.buildkit.v1.StatusResponse`
 * (api/services/control/control.proto of github.com/moby/buildkit). Fields that nobody is shown are passed over.
 */
export declare function createTraceDecoder(): Promise<(aux: string) => BuildStatus>;
