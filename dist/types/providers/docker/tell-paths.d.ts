import type { JobLog } from '../provider.ts';
import { type BytePath } from './byte-path.ts';
/** One warning for all paths that share a fate, in its words; none when there are none. */
export declare function tellPaths(log: JobLog, code: `docker/${string}`, { paths, fate }: {
    readonly paths: readonly BytePath[];
    readonly fate: string;
}): Promise<void>;
