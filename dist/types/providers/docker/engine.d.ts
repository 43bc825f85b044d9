import type Dockerode from 'dockerode';
import type { Environment } from '../../base/environment.ts';
/** A Docker Engine that has answered. */
export interface Engine {
    /** The only way to it. */
    readonly docker: Dockerode;
    /** For messages: `unix:///var/run/docker.sock`, `tcp://…`, `ssh://…`. */
    readonly address: string;
    readonly version: string;
    readonly apiVersion: string;
    /** Of the machine that runs containers, as its images name them: `linux/amd64`. */
    readonly platform: string;
}
/** The user's variables, from which the engine and its credentials are found. */
export interface ConnectOptions {
    readonly env: Environment;
    readonly signal?: AbortSignal;
    /** How long the engine may take to answer; by default 10 s, over ssh 30 s. */
    readonly timeLimitMs?: number;
}
