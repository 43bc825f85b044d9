import { type FileStates } from './file-state.ts';
import { type RootProgram } from './root-program.ts';
/** Where a container has the workspace. */
export declare const workspaceTarget = "/workspace";
/**
 * What the workspace of a container that runs holds, by one `find` in it. Nothing when its image has no `find` or `stat` that can say it.
 * The container may be hostile: what names no path below the workspace makes the whole listing void.
 */
export declare function listWorkspace(program: RootProgram): Promise<FileStates | undefined>;
/** `text` has a character a byte. The root comes last: without it a listing is not whole, and what it lacks is not gone. */
export declare function parseListing(text: string): FileStates | undefined;
