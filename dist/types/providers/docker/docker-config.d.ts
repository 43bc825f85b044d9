import * as v from 'valibot';
import type { Environment } from '../../base/environment.ts';
declare const authShape: v.ObjectSchema<{
    readonly auth: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly username: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly password: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly identitytoken: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly registrytoken: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
declare const configShape: v.ObjectSchema<{
    readonly auths: v.OptionalSchema<v.RecordSchema<v.StringSchema<undefined>, v.ObjectSchema<{
        readonly auth: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly username: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly password: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly identitytoken: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly registrytoken: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    }, undefined>, undefined>, {}>;
    readonly credsStore: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly credHelpers: v.OptionalSchema<v.RecordSchema<v.StringSchema<undefined>, v.StringSchema<undefined>, undefined>, {}>;
}, undefined>;
export type StoredAuth = v.InferOutput<typeof authShape>;
/** What the user's docker config says of credentials. */
export type DockerConfig = v.InferOutput<typeof configShape> & {
    readonly path: string;
    /** Why nothing of a file that is there could be used. */
    readonly problem?: string;
};
/** Reads `$DOCKER_CONFIG/config.json`, by default of `~/.docker`. A file that is not there says nothing. */
export declare function readDockerConfig(env: Environment): Promise<DockerConfig>;
export {};
