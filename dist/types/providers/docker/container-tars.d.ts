import type Dockerode from 'dockerode';
import { type BytePath } from './byte-path.ts';
import type { FetchPlan } from './changes.ts';
import { type FileStates } from './file-state.ts';
import { type ReadEntry } from './read-tar.ts';
import { type RootProgram } from './root-program.ts';
/** What was asked for, by `tar` in the container. Ends early where there is none. */
export declare function fetchEntries(program: RootProgram, plan: FetchPlan): AsyncGenerator<ReadEntry>;
/**
 * The same, but kept in files of a directory, all of them before the first entry is given; where there is no `tar`, the whole workspace.
 * The caller removes the directory.
 */
export declare function stageEntries({ program, container, directory }: Staging, plan: FetchPlan): Promise<AsyncIterable<ReadEntry>>;
export interface Staging {
    readonly program: RootProgram;
    readonly container: Dockerode.Container;
    readonly directory: string;
}
/** All of the workspace, by the engine: needs no program in the container, which may have ended. */
export declare function fetchAll(container: Dockerode.Container, signal: AbortSignal): AsyncGenerator<ReadEntry>;
/** What an archive lists: no inodes, no times of change, so that all content may be new. `unclear` are names that it garbles. */
export interface ArchiveListing {
    readonly states: FileStates;
    readonly unclear: readonly BytePath[];
}
/**
 * Lists the workspace by the headers of its archive. A name that is no UTF-8 comes garbled: such entries are taken to be as they were
 * `before`, and those that plainly are not are unclear.
 */
export declare function listArchive(container: Dockerode.Container, before: FileStates, signal: AbortSignal): Promise<ArchiveListing>;
