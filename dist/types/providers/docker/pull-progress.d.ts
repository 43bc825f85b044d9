import type { EngineEvent } from './engine-events.ts';
/**
 * Makes lines of what the engine tells of a pull: one when a layer is there, and about once a second how far the whole is.
 * Gives none for most events.
 */
export declare function createPullProgress(nowMs: () => number): (event: EngineEvent) => string | undefined;
