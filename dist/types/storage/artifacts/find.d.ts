import { type ArtifactRequest } from '../../model/artifact.ts';
/** What globs mean in a workspace, each list sorted by bytes. */
export interface FoundArtifacts {
    readonly files: Buffer[];
    readonly links: Buffer[];
    /** Directories of git, whose content is never kept. */
    readonly git: Buffer[];
    /** Sockets, fifos, devices. */
    readonly special: Buffer[];
    /** Directories that may not be read. */
    readonly unreadable: Buffer[];
}
/** Walks a workspace without following a link. Directories themselves are nothing to keep. */
export declare function findArtifacts(workspace: Buffer, { paths, exclude }: ArtifactRequest): Promise<FoundArtifacts>;
