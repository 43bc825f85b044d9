import { type Evidence } from './evidence.ts';
import type { Located } from './notes.ts';
/** Whether all jobs that did something else ran in containers on both sides: they see little of the machine. */
export declare function isInContainers({ differences, sides }: Evidence): boolean;
/** What differs in the environment, as far as a job that did something else can see it. */
export declare function seenEnvironment(evidence: Evidence): Located[];
