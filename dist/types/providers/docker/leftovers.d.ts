import type { JobContainer } from './container.ts';
/** Ends what a job's steps left running: SIGTERM, and after `graceMs` SIGKILL. Says whether there was something. */
export declare function endLeftovers(container: JobContainer, graceMs: number): Promise<boolean>;
