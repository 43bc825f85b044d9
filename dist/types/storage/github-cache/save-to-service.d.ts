import type { CacheEntryRequest, CacheSaved } from '../../model/cache.ts';
import type { ServiceContext } from './service-context.ts';
/** Saves an entry, unless the service has it. Its troubles are a save that is passed over, with a warning. */
export declare function saveToService(request: CacheEntryRequest, context: ServiceContext): Promise<CacheSaved>;
