import type { SecretFile } from './provider.ts';
/** Secrets of one job as files on this machine. */
export interface KeptSecrets extends AsyncDisposable {
    readonly paths: Readonly<Record<string, string>>;
}
/** Writes secrets to files of their owner alone, in a directory of their own below `directory`. Disposing removes them. */
export declare function keepSecrets(directory: string, files: readonly SecretFile[]): Promise<KeptSecrets>;
