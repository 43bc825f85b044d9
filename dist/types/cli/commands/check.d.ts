import { type CompiledRepository } from '../../run/compile.ts';
import { type Repository } from '../../snapshot/repository.ts';
import { type Io } from '../io.ts';
export interface CheckFlags {
    workflow?: string;
    json?: boolean;
    directory?: string;
}
/**
 * `loom check`: everything that is wrong or odd in a workflow. Exit code 2 when something is wrong. Leaves a receipt in the
 * repository, where it can be written.
 */
export declare function check(flags: CheckFlags, io: Io): Promise<number>;
export interface CompileFlags extends CheckFlags {
    format?: 'json' | 'mermaid' | 'dot';
    job?: string[];
}
/** `loom compile`: the plan on standard output, what is wrong or odd on standard error. */
export declare function compileCommand(flags: CompileFlags, io: Io): Promise<number>;
export type CompiledHere = CompiledRepository & {
    readonly repository: Repository;
};
export interface CompileHereFlags extends CheckFlags {
    var?: string[];
}
/** Compiles the workflow that the flags name, in the repository that the command was started in. */
export declare function compileHere(flags: CompileHereFlags, io: Io): Promise<CompiledHere>;
