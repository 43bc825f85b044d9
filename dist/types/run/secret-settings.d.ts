import type { Environment } from '../base/environment.ts';
import { type SecretSettings } from '../secrets/settings.ts';
import type { WrittenConfig } from './config-schema.ts';
export interface SettingsPlace {
    readonly env: Environment;
    readonly userConfig: string;
    /** The program that runs Loom: its global packages lie beside it. */
    readonly node: string;
}
/** What the layers of a config, the lowest first, say about secrets. Fails with `config/invalid` for aliases that cannot be told apart. */
export declare function secretSettings(layers: readonly WrittenConfig[], { env, userConfig, node }: SettingsPlace): SecretSettings;
/**
 * What `LOOM_KEEPASS_DB_<ALIAS>_…` set, each as a config of its own. An alias of the written ones that comes to the same name in
 * a variable is meant; else the alias is called as in the variable.
 */
export declare function keepassVariables(env: Environment, written: readonly WrittenConfig[]): {
    from: string;
    value: WrittenConfig;
}[];
/** Makes paths below `providers` and `secrets` absolute. A program without a slash stays: it is looked for on `PATH`. */
export declare function withAbsoluteSecretPaths({ providers, secrets, ...config }: WrittenConfig, absolute: (path: string) => string): WrittenConfig;
/** What a repository could use to run programs or read files of whoever runs its workflow. */
export declare function refuseSecretKeys({ secrets }: WrittenConfig, path: string): void;
