import type { Compared, ComparedStep } from '../model/compared.ts';
import type { RunStart } from '../model/records.ts';
export type StepName = Pick<ComparedStep, 'unit' | 'index'>;
/** A step's name in paths: `script/02`. */
export declare function stepName({ unit, index }: StepName): string;
/** A file of a source: its git mode and blob id. */
export interface FileEntry {
    readonly mode: string;
    readonly blob: string;
}
/** One of two runs: what is compared, and what else is known, to explain. */
export interface RunSide {
    readonly compared: Compared;
    readonly facts: RunFacts;
    readonly read: SideReader;
}
export interface RunFacts {
    readonly runId: string;
    readonly context: string;
    readonly status: string;
    readonly startedAt: string;
    readonly parityDigest: string;
    readonly headSha?: string;
    readonly parents?: readonly string[];
    /** What the source had that its commit has not. Absent when it is not known. */
    readonly changed?: NonNullable<RunStart['changed']>;
    /** How the source was checked out. Absent when it is not known. */
    readonly checkout?: NonNullable<RunStart['checkout']>;
    /** Names of what git ignores in the source. */
    readonly ignored: readonly string[];
}
/** Deeper reading, as far as it is at hand; what is gone is undefined. */
export interface SideReader {
    /** Lines of a step's output as normalised, standard output before standard error. */
    output(job: string, step: StepName): Promise<AsyncIterable<string> | undefined>;
    /** The command as written. */
    command(job: string, step: StepName): Promise<string | undefined>;
    /** All files of the source by path. */
    files(): Promise<ReadonlyMap<string, FileEntry> | undefined>;
    content(path: string, entry: FileEntry): Promise<Uint8Array | undefined>;
}
/** Of a run of which only what is compared is left. */
export declare const nothingToRead: SideReader;
/** The two runs, the first one named and the second. */
export interface Sides {
    readonly a: RunSide;
    readonly b: RunSide;
}
