import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Source, SourceProblem } from '../diagnostics/source.ts';
import { type DecodedFile } from './decode.ts';
/** Gives the text of a file by its path from the top of the repository, or why it cannot be used; undefined when there is none. */
export type ReadSource = (path: string) => Promise<Source | SourceProblem | undefined>;
export interface LoadedFiles {
    /** Included files before those that include them, so that later ones win. */
    readonly files: readonly DecodedFile[];
    readonly sources: readonly Source[];
    readonly diagnostics: readonly Diagnostic[];
}
/** Reads the workflow and everything that it includes, each file once. */
export declare function loadFiles(workflow: Source, readSource: ReadSource): Promise<LoadedFiles>;
