import type { TestRecorder } from '../providers/provider.ts';
import type { Redactor } from '../secrets/redactor.ts';
import type { Emitter } from './emitter.ts';
/** What records the tests of jobs with `tests: node`. */
export interface TestRecording {
    readonly recorder: TestRecorder;
    /** A directory outside of every workspace, gone with the run; made when needed. */
    readonly scratch: string;
}
/** What everything that happens within a job needs, to tell of it. */
export interface StepContext {
    readonly emitter: Emitter;
    readonly redactor: Redactor;
    readonly monotonicMs: () => number;
    readonly trace: boolean;
    /** Absent where no job wants its tests recorded. */
    readonly recording?: TestRecording;
}
