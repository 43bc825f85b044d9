import type { Ignored } from '../../parity/ignore.ts';
import { type StoredJob } from './stored-receipt.ts';
/** Jobs without what is ignored: it need not be stored anew whenever it is another. */
export declare function withoutIgnored(jobs: readonly StoredJob[], ignored: Ignored): StoredJob[];
