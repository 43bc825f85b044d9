import { LoomFailure } from '../diagnostics/failure.ts';
import type { Repository } from './repository.ts';
/** Fails with `snapshot/disk-full` when the file system of `workspace` has less free space than a snapshot needs. */
export declare function checkFreeSpace(repository: Repository, workspace: string): Promise<void>;
/** The failure for a file system without space, found before copying or met while writing. */
export declare function diskFull(detail: string, cause?: unknown): LoomFailure;
