import { type TlsSettings } from './tls.ts';
/** What `docker context create` has stored of an engine. */
export interface DockerContext {
    readonly host: string;
    /** Absent: the connection is plain. */
    readonly tls?: TlsSettings;
}
/** The context that the user's docker client is set to; `directory` is that of its config. */
export declare function readCurrentContext(directory: string): Promise<string | undefined>;
/** Fails with `docker/no-context`, which names those that are, and with `docker/bad-config`. */
export declare function readContext(directory: string, name: string): Promise<DockerContext>;
