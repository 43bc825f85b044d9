import type Dockerode from 'dockerode';
import { type ImageReference } from './image-reference.ts';
import { type Platform } from './platform.ts';
/** An image that is on the engine, and what of it the making of a container needs. */
export interface ResolvedImage {
    /** `sha256:…`, by which containers are made: a name may come to mean another image meanwhile. */
    readonly id: string;
    readonly reference: string;
    /** Of its manifest where a registry gave it, else its id. */
    readonly digest: string;
    /** Empty: root. */
    readonly user: string;
    readonly environment: Readonly<Record<string, string>>;
    readonly entrypoint: readonly string[];
    readonly command: readonly string[];
    readonly workingDirectory: string;
    readonly healthcheck?: Dockerode.HealthConfig;
    /** TCP ports, ascending. */
    readonly exposedPorts: readonly number[];
    readonly architecture: string;
    /** Asked for; the container is to be made with it. */
    readonly platform?: string;
}
/** A local image may have digests of several repositories, and of several manifests that lead to it. */
export declare function digestOf({ Id: id, RepoDigests: known }: Dockerode.ImageInspectInfo, asked: ImageReference): string;
/** `digest`: by which it was found or made. */
export declare function describeImage(info: Dockerode.ImageInspectInfo, reference: string, digest: string): ResolvedImage;
/** Of `NAME=value` as the engine has variables. */
export declare function environmentOf(lines: readonly string[]): Record<string, string>;
export declare function platformOf(info: Dockerode.ImageInspectInfo): Platform;
