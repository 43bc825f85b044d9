
import type { Environment } from '../../base/environment.ts';
declare const authShape: unknown;
declare const configShape: unknown;
export type StoredAuth = { auth?: string | undefined; username?: string | undefined; password?: string | undefined; identitytoken?: string | undefined; registrytoken?: string | undefined; };
/** What the user's docker config says of credentials. */
export type DockerConfig = { auths: { [x: string]: { auth?: string | undefined; username?: string | undefined; password?: string | undefined; identitytoken?: string | undefined; registrytoken?: string | undefined; }; }; credsStore?: string | undefined; credHelpers: { [x: string]: string; }; } & { readonly path: string; readonly problem?: string; };
/** Reads `$DOCKER_CONFIG/config.json`, by default of `~/.docker`. A file that is not there says nothing. */
export declare function readDockerConfig(env: Environment): Promise<DockerConfig>;
export {};
