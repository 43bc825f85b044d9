import type { OutputSink } from '../provider.ts';
/**
 * Takes apart what the engine sends of a process without a terminal: frames of `[stream, 0, 0, 0, length (4 bytes, big-endian)]`
 * and so many bytes (Engine API, "Stream format"). Chunks may be cut anywhere; a frame may be empty. Bytes go on as they come, so
 * that memory does not grow with a frame. A returned promise stops the reading until it settles.
 */
export declare function createDemultiplexer(output: OutputSink): (chunk: Uint8Array) => Promise<void> | undefined;
