import type { Environment } from '../../base/environment.ts';
import { type KeepassDatabase } from '../settings.ts';
import type { SecretSource } from '../source.ts';
export interface KeepassSourceOptions {
    readonly databases: ReadonlyMap<string, KeepassDatabase>;
    readonly env: Environment;
}
/** `keepass://alias#entry/path:Field`: a field or an attachment of a `.kdbx` file. A database is opened once, when first asked. */
export declare function createKeepassSource({ databases, env }: KeepassSourceOptions): SecretSource<'keepass'>;
