import type { Engines } from '../cache/engines.ts';
import type { Search } from './candidates.ts';
import type { EntryHead } from './entry-head.ts';
import type { Gate } from './gate.ts';
/** An entry whose content this run has seen, or has found to be damaged. */
export type KnownEntry = {
    readonly head: EntryHead;
    readonly tree: string;
} | 'damaged';
/** By version and key at the service. Entries never change there. */
export type KnownEntries = Map<string, KnownEntry>;
/** What one restore or save works with. */
export interface ServiceContext extends Engines, Search {
    readonly gate: Gate;
    readonly known: KnownEntries;
    readonly now: () => Date;
    readonly maxSizeBytes: number;
}
export declare function knownName(version: string, key: string): string;
