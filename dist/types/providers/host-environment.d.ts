import type { Environment } from '../base/environment.ts';
export interface HostEnvironmentRequest {
    /** The caller's variables. */
    readonly env: Environment;
    /** Nothing of the source repository may reach a job: it has its own copy. */
    readonly repositoryRoot: string;
    /** Names that stand behind secrets: a job gets what is declared for it and nothing else. */
    readonly withheld: readonly string[];
    /** Only the allow-list, for parity. */
    readonly clean: boolean;
    /**
     * Names that pass besides the allow-list. Given by the Action, where nothing else passes of what GitHub's runner says of itself:
     * tools change their output for it.
     */
    readonly passed?: readonly string[] | undefined;
}
/** What a host job inherits: the caller's environment without what is Loom's, the runner's, a package runner's or the source's. */
export declare function hostEnvironment({ env, repositoryRoot, clean, withheld, passed, }: HostEnvironmentRequest): Record<string, string>;
