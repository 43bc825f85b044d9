import type { Cause } from '../model/run-diff.ts';
import { type Evidence } from './evidence.ts';
/** Other files, or other content. */
export declare function differentSource(evidence: Evidence): Cause | undefined;
/** A file that git ignores, which a failing output asks for. No workspace has it, whatever machine it is on. */
export declare function ignoredFile({ sides, failing }: Evidence): Cause | undefined;
