import type { TestRecord } from '../model/test-record.ts';
import type { Emit } from './open-section.ts';
import type { StepContext } from './step-context.ts';
/** Tells of tests that a job has run, one by one and then what they add up to. */
export declare function tellTests(records: readonly TestRecord[], emit: Emit, { redactor }: Pick<StepContext, 'redactor'>): Promise<void>;
