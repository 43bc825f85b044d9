import type { Digest } from '../base/brand.ts';
import { type Compared, type ComparedEnvironment } from '../model/compared.ts';
import type { EventSink } from '../model/event.ts';
import type { Plan } from '../model/plan.ts';
import type { OutputDigest } from './output-digest.ts';
export interface ComparisonRequest {
    readonly plan: Plan;
    readonly source: Compared['source'];
    readonly workflow: Compared['workflow'];
    /** For one stream of a step of a job. */
    readonly createDigest: (job: string) => OutputDigest;
}
/** Follows a run and says what another run of the same should have alike. */
export interface Comparison extends EventSink {
    build(environment: ComparedEnvironment): ComparedText;
}
/** Canonical JSON of what is compared, and its SHA-256. */
export interface ComparedText {
    readonly text: string;
    readonly digest: Digest;
}
/** Pure but for what it gathers: the same events give the same text. */
export declare function createComparison(request: ComparisonRequest): Comparison;
