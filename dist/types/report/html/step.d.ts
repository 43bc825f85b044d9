import type { Outcome } from '../../model/outcome.ts';
import type { Receipt } from '../../model/receipt.ts';
import { type Excerpt, type ExcerptLimits } from './excerpt.ts';
import { type Markup } from './markup.ts';
import { type Notice } from './reported-run.ts';
/** A step, or a section of what Loom did around the steps. */
export interface ShownUnit {
    readonly name: string;
    readonly outcome: Outcome;
    readonly exitCode?: number | undefined;
    readonly durationMs?: number | undefined;
    readonly eventsPath: string;
    readonly isOpen: boolean;
}
/** What a unit's events say: what ran, what it printed, as far as the limits go, and what was told beside it. */
export interface UnitRecord {
    readonly command: string;
    readonly output: Excerpt;
    readonly notices: readonly Notice[];
}
export declare function readUnit(receipt: Receipt, eventsPath: string, limits: ExcerptLimits): Promise<UnitRecord>;
/** `more` is a command that prints the whole output. */
export declare function showUnit(unit: ShownUnit, { command, output }: UnitRecord, more: string): Markup;
