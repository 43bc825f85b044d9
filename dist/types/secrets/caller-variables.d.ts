import type { Environment } from '../base/environment.ts';
import type { Plan } from '../model/plan.ts';
import { type SecretSettings } from './settings.ts';
/** A value of the caller's environment that must be redacted, and the name that stands in for it. */
export interface CallerSecret {
    readonly name: string;
    readonly value: string;
}
/**
 * Names of the caller's variables that hold a secret of any job, or open a place that does. No job may inherit them; one gets
 * what is declared for it and nothing else. Give the whole plan, not what of it runs. Sorted; wrong references have none.
 */
export declare function secretVariables(plan: Plan, settings: SecretSettings): string[];
/** What of the caller's environment is known to be secret before any job starts, by the name to show instead. Sorted, never empty values. */
export declare function callerSecrets(plan: Plan, settings: SecretSettings, env: Environment): CallerSecret[];
