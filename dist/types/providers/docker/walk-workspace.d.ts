import { type BigIntStats } from 'node:fs';
import type { AbsolutePath } from '../../base/brand.ts';
import { type BytePath } from './byte-path.ts';
export interface WalkedEntry {
    readonly path: BytePath;
    /** Where it is on this machine. */
    readonly place: Buffer;
    readonly stats: BigIntStats;
}
/**
 * Everything in a workspace, its root first, parents before children, in the order of bytes. What vanishes meanwhile is passed over;
 * a directory that may not be read is told and not entered. Synchronous: for a hundred thousand entries the turns of the event loop
 * would cost more than the calls.
 */
export declare function walkWorkspace(workspace: AbsolutePath, onUnreadable: (path: BytePath) => void): Generator<WalkedEntry>;
/** Does something with a place; nothing when it is not there, or a directory no longer. */
export declare function unlessGone<Result>(place: Buffer, work: (place: Buffer) => Result): Result | undefined;
