import type { AbsolutePath } from '../base/brand.ts';
/**
 * Where the artifacts are that earlier runs in a workspace kept: of each job what its newest run left, but for those that run again,
 * whose earlier ones count no more. The records of those runs are beside the workspace.
 */
export declare function findEarlierArtifacts(workspace: string, again: readonly {
    readonly id: string;
}[]): Promise<Map<string, AbsolutePath>>;
