import type { Compiled } from '../compile/compile.ts';
import type { Plan } from '../model/plan.ts';
import { type Comparison } from '../parity/compared.ts';
import type { Normaliser } from '../parity/normalise.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
export interface ComparisonFacts {
    readonly plan: Plan;
    readonly compiled: Compiled;
    readonly snapshot: Pick<Snapshot, 'treeSha' | 'files'>;
    readonly normaliserOf: (job: string) => Normaliser;
}
/** Follows a run for what another run of the same should have alike. */
export declare function openComparison({ plan, compiled, snapshot, normaliserOf }: ComparisonFacts): Comparison;
