import type { Environment } from '../../base/environment.ts';
import type { SecretSource } from '../source.ts';
export interface OnePasswordSourceOptions {
    readonly env: Environment;
    readonly tokenVariable: string;
    /** Where the SDK may lie; the first one that has it wins. */
    readonly modules: readonly string[];
    readonly repositoryRoot: string;
    readonly timeLimitMs?: number;
}
/** `op://vault/item/field`: a field in 1Password, through its own SDK and a service account. One client for all. */
export declare function createOnePasswordSource(options: OnePasswordSourceOptions): SecretSource<'op'>;
