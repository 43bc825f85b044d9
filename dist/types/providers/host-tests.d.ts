import type { StepRecords, TestRecorder } from './provider.ts';
/** Makes places for the records of a session's steps, below a directory outside of the workspace that is gone with the session. */
export declare function createHostTests(directory: string, recorder: TestRecorder): () => Promise<StepRecords>;
