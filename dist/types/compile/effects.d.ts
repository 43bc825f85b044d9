import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DecodedFile } from './decode.ts';
import type { MergedJob } from './merge.ts';
/** What is written and has no effect: told by warnings, never ignored in silence. */
export declare function checkEffects(files: readonly DecodedFile[], jobs: readonly MergedJob[]): Diagnostic[];
