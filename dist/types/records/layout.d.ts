import type { EventPlace, StepUnit } from '../model/event.ts';
/** Where records stand, see `docs/runtime-logs.md`. Paths are relative to the run's log directory unless they say otherwise. */
export declare const runtimeDirectory = ".loom/.runtime";
/** Where records are while the run lives: beside the workspace, out of reach of `rm -rf .loom`. */
export declare function liveRuntime(workspace: string): string;
/** Where a cache is unpacked before it is moved in; on the file system of the workspace. */
export declare function scratchPath(workspace: string): string;
/** Names of what git ignores in the source; in the runtime directory. */
export declare const ignoredFile = "ignored.json";
/** The plan of every job of the workflow; in the run's log directory. */
export declare const planFile = "plan.json";
/** What a run began with beside its plan; in its log directory. */
export declare const startFile = "start.json";
/** One test a line; in the directory of the step or section that they were recorded in. */
export declare const testsFile = "tests.jsonl";
/** What other runs are compared with; in the run's log directory. */
export declare const comparedFile = "compared.json";
/** Its copy beside the receipt that a repository keeps; relative to a runtime directory. */
export declare function comparedCopyPath(runId: string): string;
/** What the snapshot of a run held; in the log directory of a bundle. */
export declare const filesFile = "files.json";
/** Where runs from elsewhere are kept, each a runtime directory named by its run; in a repository's own runtime directory. */
export declare const importedDirectory = "imported";
/** Where files with secrets are while the jobs that need them run: beside the workspace, never in it. */
export declare function secretsDirectory(workspace: string): string;
/** Where the workspaces of the jobs are of a run that isolates them: beside its own, which then no job works in. */
export declare function jobsDirectory(workspace: string): string;
/** The workspace of one job of such a run. */
export declare function jobWorkspace(workspace: string, job: string): string;
/** Relative to a runtime directory. */
export declare function receiptPath(runId: string): string;
/** Of a run's HTML page, relative to a runtime directory. A receipt from elsewhere may have any text as its id. */
export declare function reportPath(runId: string): string;
/** Relative to a runtime directory. */
export declare function logsPath(runId: string): string;
/** A job's directory: its name, or for one that is no safe file name a readable part of it and a digest. */
export declare function jobDirectory(job: string): string;
export declare function stepDirectory(job: string, unit: StepUnit, index: number): string;
/** Where the records of an attempt go that was not a job's last. */
export declare function attemptDirectory(job: string, attempt: number): string;
/** Where what a job leaves is kept, each file at its path below the workspace. */
export declare function artifactsDirectory(job: string): string;
/** Whether a file below a log directory is what a job left, and so no record whatever its name is. */
export declare function isArtifact(path: string): boolean;
/** Of such a file the directory that its path below the workspace begins in; with a slash at its end. */
export declare function artifactsTop(path: string): string;
/** Directory of the records of a place. */
export declare function placeDirectory(place: EventPlace): string;
