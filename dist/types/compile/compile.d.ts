import type { Digest } from '../base/brand.ts';
import type { Checked } from '../diagnostics/diagnostic.ts';
import type { Source } from '../diagnostics/source.ts';
import { type Plan } from '../model/plan.ts';
import { type ReadSource } from './load.ts';
import { type RuleFacts } from './rules.ts';
export interface CompileRequest {
    readonly workflow: Source;
    readonly readSource: ReadSource;
    /** Values that win over every other (`--var`). */
    readonly overrides?: Readonly<Record<string, string>>;
    /** What rules are judged by. Default: a repository without files or changes. */
    readonly facts?: RuleFacts;
}
export interface Compiled {
    readonly plan: Plan;
    /** Canonical JSON of the plan, and its SHA-256. */
    readonly text: string;
    readonly digest: Digest;
    /** Every file that was read, the workflow first. */
    readonly sources: readonly Source[];
    /** Why the plan has no job; absent when it has one. */
    readonly nothingToRun?: string;
}
/** Workflow text → Plan. Pure but for `readSource` and `facts`. All errors at once, in source order. */
export declare function compile(request: CompileRequest): Promise<Checked<Compiled>>;
