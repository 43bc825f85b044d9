import type { Environment } from '../../base/environment.ts';
import type { ZstdEngine } from '../zstd.ts';
/** What reads files: the system's `tar`, which takes half of the time, or Loom itself. Both make the same entries. */
export type TarEngine = 'program' | 'own';
/** What makes archives and reads them, where it is not to be the best that the system has. */
export interface Engines {
    readonly env: Environment;
    readonly zstd?: ZstdEngine;
    /** What reads files when they are saved. Default: the program, where it is GNU's. */
    readonly tar?: TarEngine;
}
