import type { FirstDivergence } from '../model/run-diff.ts';
import type { Located } from './notes.ts';
import { type Sides } from './side.ts';
/**
 * The first job in plan order that diverges, and of it the first step: one with another end, else one with another output. When
 * no job diverges, the first whose output differs. Undefined when jobs did the same.
 */
export declare function findFirstDivergence(differences: readonly Located[], sides: Sides): Promise<FirstDivergence | undefined>;
