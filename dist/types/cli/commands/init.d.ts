import { type Io } from '../io.ts';
export interface InitFlags {
    directory?: string;
    github?: boolean;
}
/**
 * `loom init`: looks at the repository and writes a workflow that fits it, with `--github` also one that has GitHub run it.
 * Never overwrites; fails with `init/exists` when there is nothing left to write.
 */
export declare function init(flags: InitFlags, io: Io): Promise<number>;
