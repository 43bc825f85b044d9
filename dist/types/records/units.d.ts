import type { JobManifest } from '../model/records.ts';
/** A part of a job that has output of its own. */
export interface Unit {
    /** `script/01`, or a section such as `provider`. */
    readonly name: string;
    /** Relative to the run's log directory. */
    readonly eventsPath: string;
}
/** The steps of a job, then its sections. */
export declare function unitsOf({ steps, system_sections: sections }: JobManifest): Unit[];
/** The unit that a person means: `2` and `script/2` are `script/02`. */
export declare function findUnit(manifest: JobManifest, meant: string): Unit | undefined;
