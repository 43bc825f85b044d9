import type { Plan } from '../model/plan.ts';
import type { TestRecorder } from '../providers/provider.ts';
/** What records the tests of a plan; undefined where no job wants that. */
export declare function readTestRecorder(plan: Plan): Promise<TestRecorder | undefined>;
