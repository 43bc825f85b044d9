import type { Artifact } from '../../model/artifact.ts';
/** The artifacts that an earlier run kept in a directory, as they are there now; sorted by path. */
export declare function readKept(directory: Buffer): Promise<Artifact[]>;
