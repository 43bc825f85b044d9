import type { StepUnit } from '../model/event.ts';
import type { Outcome } from '../model/outcome.ts';
import type { JobSession } from '../providers/provider.ts';
import type { StepContext } from './step-context.ts';
export interface Step {
    readonly job: string;
    readonly unit: StepUnit;
    /** Counts from 1 within its unit. */
    readonly index: number;
    readonly script: string;
    readonly variables: Readonly<Record<string, string>>;
}
export interface StepOutcome {
    readonly outcome: Outcome;
    readonly exitCode: number;
}
/** Runs one step in a session and tells what happened. A `LoomFailure` of the provider passes through, after the step's end was told. */
export declare function runStep(step: Step, session: JobSession, context: StepContext & {
    signal: AbortSignal;
}): Promise<StepOutcome>;
