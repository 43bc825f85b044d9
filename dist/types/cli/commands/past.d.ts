import { type Io } from '../io.ts';
/** Where a command that looks back starts: what a killed run left is finished first. */
export declare function openPast(io: Io, directoryOption: string | undefined): Promise<{
    root: string;
    directory: string;
}>;
