import type colors from 'picocolors';
import type { Outcome } from '../model/outcome.ts';
import type { Plan } from '../model/plan.ts';
/** Functions that colour text, or leave it alone. */
export type Paint = ReturnType<typeof colors.createColors>;
export interface ConsoleOptions {
    /** `table`: redrawn in place on a terminal; `plain`: a line when something happens. */
    readonly mode: 'table' | 'plain';
    /** Show what the jobs print. */
    readonly stream: boolean;
    readonly out: (text: string) => void | Promise<void>;
    readonly columns: () => number;
    readonly rows: () => number;
    readonly paint: Paint;
    readonly plan: Plan;
    readonly monotonicMs: () => number;
}
/** One job as progress shows it. */
export interface JobProgress {
    readonly id: string;
    outcome?: Outcome;
    startedMs?: number;
    durationMs?: number;
    step?: string;
}
export declare const glyphs: Readonly<Record<Outcome, string>>;
