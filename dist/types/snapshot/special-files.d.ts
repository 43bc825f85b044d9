import type { Repository } from './repository.ts';
/** Devices, sockets and fifos of the working tree. Git never shows them; `find` does not need to look into each file. */
export declare function readSpecialFiles({ root, env }: Repository): Promise<Buffer[]>;
