import type { Compiled } from '../compile/compile.ts';
import type { Source } from '../diagnostics/source.ts';
import { type Emitter } from '../engine/emitter.ts';
import type { EventSink } from '../model/event.ts';
import type { Plan } from '../model/plan.ts';
import { type Records } from '../records/writer.ts';
import { type Redactor } from '../secrets/redactor.ts';
import type { Repository } from '../snapshot/repository.ts';
import { type Snapshot } from '../snapshot/snapshot.ts';
export interface PrepareRequest {
    readonly repository: Repository;
    readonly workflow: Source;
    readonly compiled: Compiled;
    readonly plan: Plan;
    readonly command: readonly string[];
    readonly loomVersion: string;
    readonly signal: AbortSignal;
    readonly workspaceRoot?: string | undefined;
    readonly observe?: ((plan: Plan) => readonly EventSink[]) | undefined;
}
/** Everything that jobs need: the workspace stands, the records are open. */
export interface Prepared {
    readonly runId: string;
    readonly snapshot: Snapshot;
    readonly records: Records;
    readonly emitter: Emitter;
    readonly redactor: Redactor;
}
/**
 * Makes the workspace of a run and opens its records. A failure, or the signal, removes the workspace; the receipt in the
 * user's repository then says what happened. Undefined when the signal ended it.
 */
export declare function prepareRun(request: PrepareRequest): Promise<Prepared | undefined>;
