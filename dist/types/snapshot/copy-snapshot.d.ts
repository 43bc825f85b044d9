import type { AbsolutePath } from '../base/brand.ts';
import type { Environment } from '../base/environment.ts';
export interface CopyRequest {
    /** A workspace in which no job has run. */
    readonly from: AbsolutePath;
    /** An empty directory. */
    readonly to: AbsolutePath;
    readonly env: Environment;
    readonly signal: AbortSignal;
}
/**
 * Fills a directory with what another workspace holds: the same tree, index and history, no inode shared. A snapshot of a snapshot, as
 * the files of a content filter have their working bytes already and are taken as they are. Fails as `createSnapshot` does.
 */
export declare function copySnapshot({ from, to, env, signal }: CopyRequest): Promise<void>;
