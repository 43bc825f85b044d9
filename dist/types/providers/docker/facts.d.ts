import type { Engine } from './engine.ts';
/** What an engine tells of itself and its machine, as `loom doctor --json` prints it. */
export interface EngineFacts {
    readonly address: string;
    readonly version: string;
    readonly api_version: string;
    /** Whether it runs without root. */
    readonly rootless: boolean;
    /** Whether the users of containers are others outside of them. */
    readonly userns_remap: boolean;
    readonly selinux: boolean;
    /** `1` or `2`; absent where it does not say. */
    readonly cgroup_version?: string;
    readonly storage_driver: string;
    /** As the machine calls its system: `Debian GNU/Linux 12 (bookworm)`. */
    readonly os: string;
    /** As images name it: `amd64`. */
    readonly architecture: string;
    readonly kernel: string;
    readonly memory_bytes: number;
    readonly cpus: number;
    /** Of the machine. */
    readonly name: string;
}
/** Asks the engine. Fails with a `docker/…` code when it does not answer. */
export declare function readEngineFacts({ docker, ...engine }: Engine): Promise<EngineFacts>;
