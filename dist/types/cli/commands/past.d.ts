import { type OpenRun } from '../../run/open-run.ts';
import { type Io } from '../io.ts';
/** Where a command that looks back starts: what a killed run left is finished first. */
export declare function openPast(io: Io, directoryOption: string | undefined): Promise<{
    root: string;
    directory: string;
}>;
/** Opens the run that a name means, for a command that reads. A bundle is read outside of a repository too. */
export declare function openNamedRun(name: string, io: Io, directoryOption: string | undefined): Promise<OpenRun & {
    readonly root: string;
}>;
