import { type Artifact, type ArtifactRequest, type ArtifactWarning } from '../../model/artifact.ts';
import { type CopyPlaces } from './store-file.ts';
export interface Collected {
    /** Sorted by path. */
    readonly stored: Artifact[];
    readonly warnings: ArtifactWarning[];
}
/** Copies what globs mean in a workspace into a new directory. Stops, with what it has, when the signal aborts. */
export declare function collectArtifacts(request: ArtifactRequest, places: CopyPlaces, signal: AbortSignal): Promise<Collected>;
