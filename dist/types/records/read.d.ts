import type { RunEvent } from '../model/event.ts';
import { type JobManifest } from '../model/records.ts';
import type { Receipt } from '../model/receipt.ts';
/** One output event of a step. */
export interface OutputRecord {
    readonly ts: string;
    readonly stream: 'stdout' | 'stderr';
    readonly text: string;
    readonly job_id?: string | undefined;
}
/** Manifests of all jobs that have one, in plan order. Fails with `run/gone` when the workspace was removed. */
export declare function readJobManifests(receipt: Receipt): Promise<JobManifest[]>;
/** The manifest of an earlier attempt at a job, at a path that the job's own one gives. */
export declare function readAttemptManifest({ logs_dir }: Receipt, manifestPath: string): Promise<JobManifest | undefined>;
/** Output of one step as it was, in order. A torn last line, which a kill can leave, is borne. */
export declare function readOutput(receipt: Receipt, eventsPath: string): AsyncGenerator<OutputRecord>;
/** What an event line says was printed; undefined for another event, and for a torn line. */
export declare function outputOf(line: string): OutputRecord | undefined;
/** Every line of an events file that is whole, as it stands there. */
export declare function readEventLines(receipt: Receipt, eventsPath: string): AsyncGenerator<string>;
/** Every whole event of a file, in order. A file that is not there, as of a step that never began, has none. */
export declare function readEvents(receipt: Receipt, eventsPath: string): AsyncGenerator<RunEvent>;
