import type { EventBody } from '../model/event.ts';
import type { PlannedJob } from '../model/plan.ts';
import type { SecretFile } from '../providers/provider.ts';
import type { Redactor } from '../secrets/redactor.ts';
import type { SecretResolver } from '../secrets/resolve.ts';
/** A job's secrets, every value known to the redactor. */
export interface JobSecrets {
    /** For the provider to keep where only the job can read them. */
    readonly files: readonly SecretFile[];
    readonly values: Readonly<Record<string, string>>;
}
export interface SecretContext {
    readonly secrets: SecretResolver;
    readonly redactor: Redactor;
    readonly signal: AbortSignal;
}
/** What is told of a job's secrets: never a value. */
export type SecretFact = Extract<EventBody, {
    type: 'warning' | 'secrets_resolved';
}>;
/**
 * Resolves what a job declares, before its first step. What is odd is told as warnings. Fails with a `secrets/…` code for one that
 * the job cannot run without.
 */
export declare function resolveJobSecrets(job: PlannedJob, { secrets, redactor, signal }: SecretContext, tell: (fact: SecretFact) => void | Promise<void>): Promise<JobSecrets>;
/** A job's name is a path and stands in every pointer, so it cannot be masked. */
export declare function refuseValueInName(job: string, redactor: Redactor): void;
