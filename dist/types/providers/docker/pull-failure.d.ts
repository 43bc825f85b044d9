import { LoomFailure } from '../../diagnostics/failure.ts';
import type { FoundCredentials } from './registry-credentials.ts';
export interface FailedPull {
    readonly reference: string;
    readonly registry: string;
    readonly platform: string;
    readonly found: FoundCredentials;
    /** One of that name is on the engine. */
    readonly isHere: boolean;
}
/** Why an image could not be pulled, as a failure that names the cause and the fix. A bug is given back as it is. */
export declare function pullFailure(error: unknown, pull: FailedPull): unknown;
export declare function wrongPlatform(reference: string, platform: string, cause?: unknown): LoomFailure;
