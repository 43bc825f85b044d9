import type { Engine } from './engine.ts';
import type { ImageReference } from './image-reference.ts';
import type { RegistryCredentials } from './registry-credentials.ts';
export interface PullRequest {
    readonly reference: ImageReference;
    readonly platform?: string;
    readonly credentials?: RegistryCredentials;
}
type LineSink = (line: string) => void | Promise<void>;
/** Pulls of one engine that are under way. Jobs that want the same image at the same time pull it once. */
export interface Pulls {
    /**
     * Resolves with the digest that the registry gave, if it told. Rejects with the engine's refusal, or at once with the signal's
     * reason; the pull itself ends when nobody waits for it any more.
     */
    pull(request: PullRequest, line: LineSink, signal: AbortSignal): Promise<string | undefined>;
}
export declare function createPulls(engine: Engine): Pulls;
export {};
