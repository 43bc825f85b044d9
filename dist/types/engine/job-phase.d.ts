import type { PhaseCode, Section } from '../model/event.ts';
import type { Outcome } from '../model/outcome.ts';
import type { StepContext } from './step-context.ts';
/** One phase of a job, or a section of it, told from its start to its end. */
export declare function jobPhase({ emitter, monotonicMs }: StepContext, job: string, ...[code, section]: [PhaseCode, Section?]): {
    place: {
        readonly scope: "job";
        readonly job: string;
    } | {
        readonly scope: "section";
        readonly job: string;
        readonly section: Section;
    };
    start: () => Promise<void>;
    finish: (status: Outcome) => Promise<void>;
};
