import type { Environment } from '../base/environment.ts';
import { type ArchiveLimits } from './archive-bounds.ts';
import { type ZstdEngine } from './zstd.ts';
export interface ExtractOptions {
    readonly env: Environment;
    readonly limits?: Partial<ArchiveLimits>;
    readonly engine?: ZstdEngine;
}
/** What an archive brought. Devices, pipes and the like are left out, by name. */
export interface Extracted {
    readonly skipped: readonly string[];
}
/**
 * Unpacks a `tar.zst` that may come from anybody into a directory that must not exist yet: beside it first, moved there once
 * all of it is safe and whole. Fails with `archive/unsafe`, `archive/too-large` or `archive/damaged` and leaves nothing.
 * Owners, times and the setuid, setgid and sticky bits are not taken over; links are made last and never lead out.
 */
export declare function extractArchive(archive: string, target: string, options: ExtractOptions): Promise<Extracted>;
