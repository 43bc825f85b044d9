import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DecodedFile } from './decode.ts';
import type { PlannedEntry } from './plan-job.ts';
/** What is wrong with the variables of a job: what cannot be expanded is an error, an unknown name a warning, since it stays as text. */
export declare function checkVariables({ node, merged }: PlannedEntry, files: readonly DecodedFile[]): {
    errors: Diagnostic[];
    warnings: Diagnostic[];
};
