import { LoomFailure } from '../../diagnostics/failure.ts';
import type { EngineAddress } from './address.ts';
/** Why the engine at this address does not answer, as a failure that says what to do. An error that is a bug is given back. */
export declare function connectFailure(error: unknown, address: EngineAddress): Promise<unknown>;
/** Something answers, and it is none that Loom can work with. */
export declare function notDocker({ text, saidBy }: EngineAddress, found: string, cause?: unknown): LoomFailure;
export declare function oldEngine({ text, saidBy }: EngineAddress, apiVersion: string): LoomFailure;
