import type { JobManifest } from '../model/records.ts';
/** Moves the records of a job's attempt out of the way of the next one: `jobs/<id>/` always shows the last. */
export declare function setAttemptAside(logs: string, job: string, attempt: number): void;
/** The manifest of an attempt that is set aside: its pointers lead to where its records are now. */
export declare function manifestSetAside(manifest: JobManifest, attempt: number): JobManifest;
