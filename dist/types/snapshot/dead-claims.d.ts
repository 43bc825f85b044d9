/**
 * Removes what processes left that were killed after they had claimed a run number and before a receipt said so: the claim, and
 * what was made under that number. Nothing ran there.
 */
export declare function removeDeadClaims(root: string, uid: number | undefined): Promise<void>;
