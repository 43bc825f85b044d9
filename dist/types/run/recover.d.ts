/**
 * What every command that starts or looks at runs does first: finishes the runs of killed processes, in this repository and
 * wherever else their workspaces stand in the same place, and removes what they left. Living runs are not touched.
 */
export declare function recover(repositoryRoot: string, workspaceRoot?: string): Promise<void>;
