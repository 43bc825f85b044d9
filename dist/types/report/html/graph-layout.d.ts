import type { PlanEdge } from '../../model/plan.ts';
export interface GraphJob {
    readonly id: string;
    readonly stage: string;
}
/** A job's place; pixels from the top left corner. */
export interface PlacedJob<Job extends GraphJob> {
    readonly job: Job;
    readonly x: number;
    readonly y: number;
}
export interface GraphLayout<Job extends GraphJob> {
    readonly jobs: readonly PlacedJob<Job>[];
    readonly stages: readonly {
        readonly name: string;
        readonly x: number;
    }[];
    readonly width: number;
    readonly height: number;
}
export declare const nodeSize: {
    width: number;
    height: number;
};
export declare const nodeGap: {
    x: number;
    y: number;
};
/**
 * Stages as columns from left to right. A job that needs another one of its own stage stands in a further column of it. Jobs are
 * in their order, moved towards what they need, so that few lines cross.
 */
export declare function layOutGraph<Job extends GraphJob>(jobs: readonly Job[], needs: readonly PlanEdge[]): GraphLayout<Job>;
