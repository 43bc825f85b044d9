/** Removes files with secrets that killed processes left beside workspaces. Those of a living one stay, of the same workspace too. */
export declare function removeDeadSecrets(workspaceRoot: string, uid: number | undefined): Promise<void>;
