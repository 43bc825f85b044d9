import type { ProvidedJob } from '../provider.ts';
/** Bytes of `512m`, `1.5GiB` or a plain number. Units are powers of 1024, as the docker client has them. */
export declare function parseMemory(text: string): number;
/** Limits as the engine wants them. No swap beside the memory: a job that needs more is told so, not slowed. */
export declare function resourceLimits({ cpus, memory }: NonNullable<ProvidedJob['resources']>): {
    Memory?: number;
    MemorySwap?: number;
    NanoCpus?: number;
};
