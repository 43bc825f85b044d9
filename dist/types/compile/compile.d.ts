import type { Digest } from '../base/brand.ts';
import type { Checked } from '../diagnostics/diagnostic.ts';
import { type Source } from '../diagnostics/source.ts';
import { type Plan } from '../model/plan.ts';
import { type ReadSource } from './load.ts';
export interface CompileRequest {
    readonly workflow: Source;
    readonly readSource: ReadSource;
    /** Values that win over every other (`--var`). */
    readonly overrides?: Readonly<Record<string, string>>;
}
export interface Compiled {
    readonly plan: Plan;
    /** Canonical JSON of the plan, and its SHA-256. */
    readonly text: string;
    readonly digest: Digest;
    /** Every file that was read, the workflow first. */
    readonly sources: readonly Source[];
}
/** Workflow text → Plan. Pure but for `readSource`. All errors at once, in source order. */
export declare function compile(request: CompileRequest): Promise<Checked<Compiled>>;
