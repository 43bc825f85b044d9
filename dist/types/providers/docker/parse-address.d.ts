/** Where an engine listens, as an address says it. */
export type Endpoint = {
    readonly kind: 'unix';
    readonly path: string;
} | {
    readonly kind: 'tcp';
    /** Without brackets, where it is an IPv6 address. */
    readonly host: string;
    /** Absent: the usual one of engines. */
    readonly port?: number;
    /** `https://` was said. */
    readonly isSecure: boolean;
} | {
    readonly kind: 'ssh';
    readonly host: string;
    readonly user?: string;
    readonly port?: number;
    /** The engine's socket over there; absent: where the `docker` program there finds it. */
    readonly socket?: string;
};
/**
 * Reads an address as the docker client does: `unix://`, `tcp://`, `ssh://`, and `host:port` for tcp; beside it `http://` and
 * `https://`. `saidBy` names where it stands. Fails with `docker/bad-address`; a password in it is never shown.
 */
export declare function parseAddress(text: string, saidBy: string): Endpoint;
