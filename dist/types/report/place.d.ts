import type { JobManifest } from '../model/records.ts';
/** A digest by its beginning, as far as a person compares it. */
export declare function shortDigest(digest: string): string;
/** Where a job ran, in a few words: `in node:22 (9f3c2ab1d0e4) · with db, cache`. Empty for one on the host. */
export declare function sayPlace({ image, services, mount_mode: mountMode }: JobManifest): string;
