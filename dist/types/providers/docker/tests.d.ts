import type { StepRecords, TestRecorder } from '../provider.ts';
import type { JobContainer } from './container.ts';
/** Makes places for the records of a container's steps in the container itself, so that any engine will do. */
export declare function createContainerTests({ container, user: { uid, gid } }: Pick<JobContainer, 'container' | 'user'>, { name, bytes }: TestRecorder): () => Promise<StepRecords>;
