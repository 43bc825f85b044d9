
import { type Compared, type ComparedJob } from '../../model/compared.ts';
import { type StepName } from '../../parity/side.ts';
/** As in `compared.json`; a step has its command instead of the digest. What is absent was ignored, or the job had none. */
export declare const storedJobSchema: unknown;
/**
 * What a test keeps of a run to compare later ones with: what the workflow did. Nothing of the machine and the source, and nothing
 * that equivalent runs may have otherwise, such as their output.
 */
export declare const storedReceiptSchema: unknown;
export type StoredReceipt = { schema_version: 'v1'; kind: 'loom-stored-receipt'; test: string; jobs: { id: string; outcome?: 'skipped' | 'failed' | 'success' | 'cancelled' | 'timed_out' | undefined; cause?: 'artifacts' | 'script' | 'secrets' | 'provider' | undefined; attempts?: number | undefined; provider?: string | undefined; image?: { reference: string; } | undefined; services?: { reference: string; }[] | undefined; secrets?: { name: string; resolved?: boolean | undefined; }[] | undefined; steps?: { unit: 'before_script' | 'after_script' | 'script'; index: number; command?: string | undefined; exit_code?: number | undefined; }[] | undefined; artifacts?: { size?: number | undefined; sha256?: string | undefined; mode?: string | undefined; path: string; }[] | undefined; tests?: { totals?: { [x: string]: number; } | undefined; cases?: { id: string; outcome?: 'pass' | 'fail' | 'skip' | 'todo' | 'cancelled' | undefined; }[] | undefined; } | undefined; }[]; };
export type StoredJob = { id: string; outcome?: 'skipped' | 'failed' | 'success' | 'cancelled' | 'timed_out' | undefined; cause?: 'artifacts' | 'script' | 'secrets' | 'provider' | undefined; attempts?: number | undefined; provider?: string | undefined; image?: { reference: string; } | undefined; services?: { reference: string; }[] | undefined; secrets?: { name: string; resolved?: boolean | undefined; }[] | undefined; steps?: { unit: 'before_script' | 'after_script' | 'script'; index: number; command?: string | undefined; exit_code?: number | undefined; }[] | undefined; artifacts?: { size?: number | undefined; sha256?: string | undefined; mode?: string | undefined; path: string; }[] | undefined; tests?: { totals?: { [x: string]: number; } | undefined; cases?: { id: string; outcome?: 'pass' | 'fail' | 'skip' | 'todo' | 'cancelled' | undefined; }[] | undefined; } | undefined; };
export interface StoredTexts {
    readonly commandOf: (job: string, step: StepName) => Promise<string | undefined>;
    /** Makes text the same on every machine. */
    readonly steady: (text: string) => string;
}
/** Takes from a job what is stored of it. */
export declare function storedJobOf(job: ComparedJob, { commandOf, steady }: StoredTexts): Promise<StoredJob>;
/** Stored jobs as runs are compared; all that is not stored, or was ignored, is the same in each. */
export declare function comparedOfStored(jobs: readonly StoredJob[]): Compared;
/** The command of a step. */
export declare function storedCommand(jobs: readonly StoredJob[], job: string, step: StepName): string | undefined;
