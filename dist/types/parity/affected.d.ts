import type { RunDiff } from '../model/run-diff.ts';
import type { Located } from './notes.ts';
import type { Sides } from './side.ts';
type Tests = RunDiff['tests'];
/** Tests that pass on one side only: on the other they end otherwise, or are not there. */
export declare function findTests(differences: readonly Located[]): Tests;
type Artifacts = RunDiff['artifacts'];
/** Artifacts that differ, or that one side only has, by path. */
export declare function findArtifacts(differences: readonly Located[], { a, b }: Sides): Artifacts;
export {};
