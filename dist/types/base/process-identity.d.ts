/** Tells one process from another that later has the same number. */
export interface ProcessIdentity {
    readonly pid: number;
    /** As the system gives it; only compared for equality. */
    readonly start_time: string;
    /** Of the running kernel; empty where the system has none. */
    readonly boot_id: string;
    /** Numbers of processes mean something only in their own namespace; absent where the system has none. */
    readonly pid_namespace?: string | undefined;
}
/** Identity of a process; its start time is empty when there is no such process. */
export declare function identifyProcess(pid: number): Promise<ProcessIdentity>;
/** Whether the process that `identity` speaks of is still there, or may be: into another namespace nobody can look. */
export declare function isAlive(identity: ProcessIdentity): Promise<boolean>;
