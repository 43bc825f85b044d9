import { type RunOptions, type RunResult } from './run.ts';
import type { Compiled, CompileRequest } from './compile/compile.ts';
import type { Checked } from './diagnostics/diagnostic.ts';
import type { Receipt } from './model/receipt.ts';
export type { Checked, Compiled, CompileRequest, Receipt, RunOptions, RunResult };
export type { Diagnostic } from './diagnostics/diagnostic.ts';
export type { EventSink, RunEvent } from './model/event.ts';
export type { JobOutcome, Outcome } from './model/outcome.ts';
export type { Plan } from './model/plan.ts';
/** Compiles, snapshots, runs and records: what `loom run --local` does. */
export declare function run(options: RunOptions): Promise<RunResult>;
/** Workflow text → Plan, or everything that is wrong with it. */
export declare function compileWorkflow(request: CompileRequest): Promise<Checked<Compiled>>;
/** Reads and checks a receipt file. Throws a `LoomFailure` for one that is damaged or newer than this version. */
export declare function readReceipt(path: string): Promise<Receipt>;
