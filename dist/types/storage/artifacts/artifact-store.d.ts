import type { AbsolutePath } from '../../base/brand.ts';
import type { ArtifactStore } from '../../model/artifact.ts';
export interface ArtifactStoreOptions {
    /** Where a job works. */
    readonly workspaceOf: (job: string) => AbsolutePath;
    /** Where the artifacts of a job are kept. */
    readonly directoryOf: (job: string) => AbsolutePath;
    /** Where the artifacts are of jobs that an earlier run in the workspace ran, and this one does not. */
    readonly earlier?: ReadonlyMap<string, AbsolutePath>;
}
/** The artifacts of one run, kept as plain files beside its records. */
export declare function createArtifactStore(options: ArtifactStoreOptions): ArtifactStore;
