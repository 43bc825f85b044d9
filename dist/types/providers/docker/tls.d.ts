/** With what a connection over TLS is made. All bytes are PEM. */
export interface TlsSettings {
    /** Whether the engine must prove who it is. */
    readonly isVerified: boolean;
    /** Absent: the authorities that Node knows. */
    readonly ca?: Buffer;
    /** Who Loom is, for an engine that asks. */
    readonly cert?: Buffer;
    readonly key?: Buffer;
}
export interface TlsDemands {
    readonly isVerified: boolean;
    /** Whether a directory without `ca.pem` is an error. */
    readonly needsAuthority: boolean;
}
/** Reads `ca.pem`, `cert.pem` and `key.pem` of a directory, those that are there. Fails with `docker/tls`. */
export declare function readTls(directory: string, { isVerified, needsAuthority }: TlsDemands): Promise<TlsSettings>;
