import type { JobLog } from '../providers/provider.ts';
import type { StepContext } from './step-context.ts';
/** The log of a job whose provider section is open; `end` gives what output of that section is still held. */
export interface OpenJobLog extends JobLog {
    end(): Promise<void>;
}
/** What a provider says becomes events of its job; every text meets the redactor first. */
export declare function createJobLog(job: string, context: StepContext): OpenJobLog;
