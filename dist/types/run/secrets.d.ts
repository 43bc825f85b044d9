import type { Plan } from '../model/plan.ts';
import { type Redactor } from '../secrets/redactor.ts';
import { type SecretResolver } from '../secrets/resolve.ts';
import type { RunSettings } from './settings.ts';
/** What one run knows of secrets. */
export interface RunSecrets {
    /** Knows every value that stands in the caller's environment already. */
    readonly redactor: Redactor;
    readonly resolver: SecretResolver;
    /** Names of the caller's variables that no job may inherit. */
    readonly withheld: readonly string[];
}
/** Gets ready for the secrets of a plan, whatever of it will run. Resolves none. */
export declare function openSecrets(plan: Plan, repositoryRoot: string, { env, secrets: settings, mask }: Pick<RunSettings, 'env' | 'secrets' | 'mask'>): RunSecrets;
