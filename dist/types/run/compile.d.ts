import type { Compiled } from '../compile/compile.ts';
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
    /** Where the caller wants to know it as well. Absent: git is asked only when a rule wants to know. */
    readonly git?: Promise<GitFacts> | undefined;
}
export interface CompiledRepository {
    readonly workflow: Source;
    readonly compiled: Checked<Compiled>;
}
/** Loads the compiler and its YAML and schema libraries. A caller that has to wait for something else may begin it early. */
export declare const loadCompiler: () => Promise<typeof import("../compile/compile.ts")>;
/** Compiles a repository's workflow for its commit and what is not committed, as every command does that needs a plan. */
export declare function compileRepository(options: CompileOptions): Promise<CompiledRepository>;
