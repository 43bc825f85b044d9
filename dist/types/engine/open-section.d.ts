import type { EventBody, PhaseCode, Section } from '../model/event.ts';
import type { FailureCause, JobOutcome } from '../model/outcome.ts';
import type { StepContext } from './step-context.ts';
export type Emit = (body: EventBody) => void | Promise<void>;
export interface SectionPlace {
    readonly job: string;
    readonly phase: PhaseCode;
    readonly section: Section;
}
/** A phase of a job that is one section, told from its start to its end. */
export declare function openSection({ job, phase: code, section: name }: SectionPlace, context: StepContext & {
    readonly signal: AbortSignal;
}): {
    skip(): Promise<void>;
    /** Gives how the job has ended where it was stopped, or the work failed: `cause` is then that of the job. */
    run(work: (emit: Emit) => Promise<void>, cause?: FailureCause): Promise<JobOutcome | undefined>;
};
