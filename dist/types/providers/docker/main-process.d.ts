import type { Duplex } from 'node:stream';
/** Who the steps of a job are, inside of their container. */
export interface ContainerUser {
    readonly uid: number;
    readonly gid: number;
    readonly home: string;
    /** Number of the process that waits. */
    readonly mainPid: number;
}
/** Arguments of `sh`. The nonce marks what it says among the words of an entrypoint. */
export declare function mainProcess(nonce: string): string[];
/** Tells the process, again and again, that Loom is there: between it and the engine may be what cuts an idle connection. */
export declare function beat(attached: Duplex): Disposable;
/** What the process says of itself. Undefined when its output ends before it has: the entrypoint never ran it. */
export declare function readContainerUser(attached: Duplex, nonce: string): Promise<ContainerUser | undefined>;
