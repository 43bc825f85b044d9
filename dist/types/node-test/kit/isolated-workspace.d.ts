import type { Snapshot } from '../../snapshot/snapshot.ts';
import { type Source } from './copy-source.ts';
import { type KitTest } from './kit-test.ts';
export interface IsolatedWorkspaceOptions {
    /** Any directory of a repository. Default: the working directory of the process. */
    readonly from?: Source;
}
export type IsolatedWorkspace = Pick<Snapshot, 'path' | 'headSha' | 'treeSha' | 'dirty' | 'changed'>;
/**
 * Makes a workspace as a run has it: HEAD and uncommitted work, nothing that git ignores. It is removed when the test has passed,
 * and stays when it has failed, which then tells where. Fails with a `LoomFailure` where there is no repository.
 */
export declare function isolatedWorkspace(t: KitTest, { from }?: IsolatedWorkspaceOptions): Promise<IsolatedWorkspace>;
