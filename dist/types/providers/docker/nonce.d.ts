import type { AbsolutePath } from '../../base/brand.ts';
/** Does something while a file of a name that nobody can guess is in the workspace: who sees it there sees the same directory. */
export declare function withNonce<Result>(workspace: AbsolutePath, work: (name: string) => Promise<Result>): Promise<Result>;
