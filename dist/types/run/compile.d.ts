import { type Compiled } from '../compile/compile.ts';
import type { Checked } from '../diagnostics/diagnostic.ts';
import type { Source } from '../diagnostics/source.ts';
import type { GitFacts } from '../model/git-facts.ts';
import type { Repository } from '../snapshot/repository.ts';
export interface CompileOptions {
    readonly repository: Repository;
    /** Relative paths start here. */
    readonly directory: string;
    /** Default: `.loom/workflow.yml` of the repository. */
    readonly workflow?: string | undefined;
    readonly variables?: Readonly<Record<string, string>> | undefined;
}
export interface CompiledRepository {
    readonly workflow: Source;
    readonly git: GitFacts;
    readonly compiled: Checked<Compiled>;
}
/** Compiles a repository's workflow for its commit and what is not committed, as every command does that needs a plan. */
export declare function compileRepository(options: CompileOptions): Promise<CompiledRepository>;
