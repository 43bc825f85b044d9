import type { Environment } from '../base/environment.ts';
import type { GithubFacts } from './github-facts.ts';
import type { Inputs } from './inputs.ts';
import type { Page } from './page.ts';
import type { Runtime } from './runtime.ts';
/** Everything that the action takes from its process. */
export interface ActionIo {
    readonly env: Environment;
    readonly runtime: Runtime;
    readonly write: (text: string) => void | Promise<void>;
}
/** What one run of the action works with. */
export interface ActionRun extends ActionIo {
    readonly inputs: Inputs;
    readonly facts: GithubFacts;
    readonly page: Page;
}
