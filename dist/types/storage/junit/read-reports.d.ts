import { type ArtifactWarning } from '../../model/artifact.ts';
import type { TestRecord } from '../../model/test-record.ts';
export interface ReportsRequest {
    readonly workspace: string;
    /** Globs below the workspace. */
    readonly paths: readonly string[];
    /** Where the job saw the workspace, if that was another place. */
    readonly projectDir: string;
}
export interface ReadReports {
    /** In the order of the files, then of their cases; the second of an id is numbered, and so on. */
    readonly records: readonly TestRecord[];
    readonly warnings: readonly ArtifactWarning[];
}
/** Reads what test runners left in a workspace. No link is followed; a report that cannot be read is a warning. */
export declare function readReports(request: ReportsRequest, signal: AbortSignal): Promise<ReadReports>;
