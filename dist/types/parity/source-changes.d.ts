import type { SourceChange } from '../model/run-diff.ts';
import type { Sides } from './side.ts';
/** Files that differ between two sources, sorted by path; undefined when neither lists nor a common commit say which. */
export declare function findSourceChanges(sides: Sides): Promise<SourceChange[] | undefined>;
