import type Dockerode from 'dockerode';
import type { Engine } from './engine.ts';
import { type Executor } from './exec.ts';
import type { Labels } from './labels.ts';
/** A container whose ports are waited for, and what may help where it has no shell. */
export interface ProbedContainer {
    readonly engine: Engine;
    readonly container: Dockerode.Container;
    readonly executor: Executor;
    readonly labels: Labels;
    /** Id of an image that has `sh`. */
    readonly shellImage: string;
}
/**
 * Resolves once one of the ports is listened on for others. The kernel's own table is read, by a shell in the container or, where
 * its image has none, by one of `shellImage` in the same network: no connection from here is needed, which a remote engine would not
 * let through, and the service sees no client that goes away without a word. Resolves to false when nothing can read it.
 */
export declare function whenListening(ports: readonly number[], probed: ProbedContainer, signal: AbortSignal): Promise<boolean>;
