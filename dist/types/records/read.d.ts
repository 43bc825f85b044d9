import { type JobManifest } from '../model/records.ts';
import type { Receipt } from '../model/receipt.ts';
/** One output event of a step. */
export interface OutputRecord {
    readonly ts: string;
    readonly stream: 'stdout' | 'stderr';
    readonly text: string;
}
/** Manifests of all jobs that have one, in plan order. Fails with `run/gone` when the workspace was removed. */
export declare function readJobManifests(receipt: Receipt): Promise<JobManifest[]>;
/** Output of one step as it was, in order. A torn last line, which a kill can leave, is borne. */
export declare function readOutput(receipt: Receipt, eventsPath: string): AsyncGenerator<OutputRecord>;
/** Every line of an events file that is whole, as it stands there. */
export declare function readEventLines(receipt: Receipt, eventsPath: string): AsyncGenerator<string>;
