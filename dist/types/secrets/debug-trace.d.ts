import type { Environment } from '../base/environment.ts';
import type { LoomFailure } from '../diagnostics/failure.ts';
import type { PlannedSecret } from '../model/plan.ts';
/** Whether the caller asks for a trace: of Loom, which then runs steps with `sh -x`, or of scripts that know GitLab's variable. */
export declare function isTracing(env: Environment): boolean;
/** `sh -x` prints each command with its variables put in, in forms that no redactor can know: the failure for a job that would do so. */
export declare function unsafeDebugTrace(secrets: readonly PlannedSecret[], tracing: boolean): LoomFailure | undefined;
