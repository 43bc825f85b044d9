import type { Source, SourceProblem } from '../diagnostics/source.ts';
/**
 * Reads a file of a repository by its path from the top; undefined when there is none. A problem for what cannot be a source:
 * a directory, a pipe, which would never end, a link that leads out of the repository, bytes that are no UTF-8.
 */
export declare function readSourceFile(root: string, path: string): Promise<Source | SourceProblem | undefined>;
