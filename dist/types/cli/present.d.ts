import type { RunResult } from '../run.ts';
import type { RunSettings } from '../run/settings.ts';
import { type Io } from './io.ts';
/** How a run is shown. */
export interface ViewFlags {
    stream?: boolean;
    verbose?: boolean;
    quiet?: boolean;
    json?: boolean;
    pauseOnFailure?: boolean;
}
type View = Pick<RunSettings, 'signal' | 'observe' | 'pause'>;
/** Shows a run: progress on standard error, the result on standard output. Gives the exit code. */
export declare function presentRun(flags: ViewFlags, io: Io, start: (view: View) => Promise<RunResult>): Promise<number>;
export {};
