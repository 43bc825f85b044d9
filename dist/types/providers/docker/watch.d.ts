import type Dockerode from 'dockerode';
/** Hears of one container's ends, without asking again and again. Rejects and never hangs when the engine goes away. */
export interface ContainerWatch extends Disposable {
    /** Exit code of an exec; ask before it starts. 137 when the container died under it. */
    exitOf(execId: string): Promise<number>;
    /** The exit code of the container itself. Pending while it runs; rejects when the engine is lost. */
    readonly died: Promise<number>;
    /** Whether the connection was cut since. A job's container does not outlive that, nor does what its steps print. */
    wasCut(): boolean;
    /** Told when the kernel ends a process of the container for want of memory. */
    onOutOfMemory(listener: () => void): void;
    /** Told when the container's healthcheck has found it `healthy` or `unhealthy`; listen before it starts. */
    onHealth(listener: (status: string) => void): void;
}
/**
 * Follows the engine's events of a container (`exec_die`, `die`, `oom`, `health_status`). An event stream that ends, as behind a
 * proxy, is taken up where it was; what ended meanwhile is asked for.
 */
export declare function watchContainer(docker: Dockerode, id: string): Promise<ContainerWatch>;
