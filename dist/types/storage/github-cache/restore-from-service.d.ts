import type { CacheQuery, CacheRestored } from '../../model/cache.ts';
import { type ServiceContext } from './service-context.ts';
/** Brings back the best that the service has. Its troubles are a miss with a warning, and so is an entry that is not what it should be. */
export declare function restoreFromService(query: CacheQuery, context: ServiceContext): Promise<CacheRestored>;
