import type { CacheWarning } from '../../model/cache.ts';
import type { ServiceAccess } from './runtime.ts';
import { type ServiceTrouble } from './trouble.ts';
export type Work = 'restores' | 'saves';
/** What a run may do with the service, and has learnt to do without. */
export interface Gate {
    /** Whether such work is worth trying; nobody is told. */
    isOpen(work: Work): boolean;
    /** Undefined where such work is worth trying; else what there is to say of it, which is nothing the second time. */
    closed(work: Work): CacheWarning[] | undefined;
    /** Takes note of a trouble, and gives its warning, unless the run was told before. */
    note(trouble: ServiceTrouble): CacheWarning[];
}
export declare function createGate(access: ServiceAccess | ServiceTrouble): Gate;
