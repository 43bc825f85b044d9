import { LoomFailure } from '../../diagnostics/failure.ts';
/** That there is no socket at any of these paths, which `saidBy` gave, and where links among them lead. */
export declare function absentEngine(saidBy: string, paths: readonly string[], cause?: unknown): Promise<LoomFailure>;
