import type { JobLog } from '../providers/provider.ts';
import type { Redactor } from '../secrets/redactor.ts';
/** What a provider says while it makes a shell ready, as text for the person who waits for it. */
export declare function shellLog(redactor: Redactor, tell: (text: string) => void | Promise<void>): JobLog;
