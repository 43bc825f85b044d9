import type { Environment } from '../base/environment.ts';
import type { RunFacts, SideReader } from '../parity/side.ts';
export interface SourcePlaces {
    /** Directories that may have the objects of the commit; the likeliest first. */
    readonly repositories: readonly string[];
    /** Where files that were not committed may still stand. */
    readonly workspace: string | undefined;
    readonly env: Environment;
}
/** Reads the source of a past run from the objects that are on this machine; nothing is ever fetched. */
export declare function createSourceReader({ headSha, changed }: Pick<RunFacts, 'headSha' | 'changed'>, { repositories, workspace, env }: SourcePlaces): Pick<SideReader, 'files' | 'content'>;
