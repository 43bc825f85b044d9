import type { JobSession, ProvidedJob } from '../provider.ts';
import type { Engine } from './engine.ts';
export interface AttachRequest {
    readonly engine: Engine;
    readonly runId: string;
    readonly job: ProvidedJob;
    /** Names of its secrets that are files. */
    readonly secretNames: readonly string[];
    readonly terminalType: string;
}
/** A job's container that another Loom holds, and brings back what is in it. */
export type AttachedSession = Omit<JobSession, 'run'>;
/** The container in which a paused job is, if there is one. Leaving it changes nothing. */
export declare function attachSession(request: AttachRequest): Promise<AttachedSession | undefined>;
