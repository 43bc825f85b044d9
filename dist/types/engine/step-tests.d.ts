import type { JobSession } from '../providers/provider.ts';
import type { Emit } from './open-section.ts';
import type { StepContext } from './step-context.ts';
/** The tests of one step. */
export interface StepTests {
    /** Laid over what the step sees. */
    readonly variables: Readonly<Record<string, string>>;
    /** Tells what was recorded, once the step has ended. Trouble with it is a warning. */
    tell(emit: Emit, signal: AbortSignal): Promise<void>;
}
/** Makes ready to record the tests of a step; undefined in a job that does not want it. Fails with a `LoomFailure` of the provider. */
export declare function openStepTests(session: JobSession, variables: Readonly<Record<string, string>>, context: Pick<StepContext, 'redactor' | 'recording'>): Promise<StepTests | undefined>;
