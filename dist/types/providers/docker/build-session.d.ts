import type Dockerode from 'dockerode';
import type { RegistryCredentials } from './registry-credentials.ts';
/** A session by which BuildKit asks its client; a build that needs an image from a registry has to have one. */
export interface BuildSession extends Disposable {
    readonly id: string;
}
type CredentialsOf = (registry: string) => Promise<RegistryCredentials | undefined>;
/**
 * Opens a session that answers one question: the credentials for a registry. It is gRPC over HTTP/2 on a connection that the
 * engine calls back on (moby/buildkit `session/`, grpc/grpc `PROTOCOL-HTTP2.md`). dockerode has one too, which gives the
 * same credentials to whichever registry asks, and loads all of gRPC for it. Undefined where the engine has no BuildKit.
 */
export declare function openBuildSession(docker: Dockerode, credentialsOf: CredentialsOf, signal: AbortSignal): Promise<BuildSession | undefined>;
export {};
