import type Dockerode from 'dockerode';
import type { FileStates } from './file-state.ts';
import { type Placing } from './placer.ts';
import type { RootProgram } from './root-program.ts';
export interface BringBack extends Omit<Placing, 'before' | 'after'> {
    readonly container: Dockerode.Container;
    readonly program: RootProgram;
    /** The container's copy before the job; nothing where its image has no programs that list it. */
    readonly before: FileStates | undefined;
    /** The container has no copy but a view: what the job moved without a change is read out of the workspace itself. */
    readonly isView: boolean;
}
/**
 * Brings what a job did to its copy of the workspace back into it. Two listings tell what may have changed, and only that is read;
 * without them everything is read and compared.
 */
export declare function bringBack(request: BringBack): Promise<void>;
