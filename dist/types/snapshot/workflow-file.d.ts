import type { Source, SourceProblem } from '../diagnostics/source.ts';
import type { Repository } from './repository.ts';
/** Reads the workflow that a run is asked for; refuses one outside of the repository. */
export declare function readWorkflow(repository: Repository, directory: string, workflow?: string): Promise<Source>;
/** Refuses a workflow that CI would not have, since git ignores it. */
export declare function refuseIgnored(repository: Repository, { path }: Source): Promise<void>;
/** Whether git ignores a path, relative to the repository. A file that git tracks is never ignored. */
export declare function isIgnored(repository: Repository, path: string): Promise<boolean>;
/** Reads included files by their path from the top of the repository; those that CI would not have are a problem. */
export declare function sourceReader(repository: Repository): (path: string) => Promise<Source | SourceProblem | undefined>;
/** What was compiled must be what is in the workspace: a file saved meanwhile would make the plan a lie. */
export declare function checkSameWorkflow(sources: readonly Source[], workspace: string): Promise<void>;
