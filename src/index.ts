import { run as runEngine, type RunOptions, type RunResult } from './run.ts'
import { readReceipt as read } from './records/find.ts'
import { compile } from './compile/compile.ts'
import type { Compiled, CompileRequest } from './compile/compile.ts'
import type { Checked } from './diagnostics/diagnostic.ts'
import type { Receipt } from './model/receipt.ts'

export type { Checked, Compiled, CompileRequest, Receipt, RunOptions, RunResult }
export type { Diagnostic } from './diagnostics/diagnostic.ts'
export type { EventSink, RunEvent } from './model/event.ts'
export type { JobOutcome, Outcome } from './model/outcome.ts'
export type { Plan } from './model/plan.ts'

/** Compiles, snapshots, runs and records: what `loom run --local` does. */
export async function run(options: RunOptions): Promise<RunResult> {
  return runEngine(options)
}

/** Workflow text → Plan, or everything that is wrong with it. */
export async function compileWorkflow(request: CompileRequest): Promise<Checked<Compiled>> {
  return compile(request)
}

/** Reads and checks a receipt file. Throws a `LoomFailure` for one that is damaged or newer than this version. */
export async function readReceipt(path: string): Promise<Receipt> {
  return read(path)
}
