import { type Io } from '../io.ts';
export interface SecretsCheckFlags {
    workflow?: string;
    job?: string[];
    json?: boolean;
    directory?: string;
}
/** `loom secrets check`: resolves every reference. Exit code 1 when one fails that a job cannot run without. */
export declare function secretsCheck(flags: SecretsCheckFlags, io: Io): Promise<number>;
