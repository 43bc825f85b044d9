type Out = (text: string) => void | Promise<void>;
/** The groups of a log, one at a time. */
export interface LogGroups {
    /** Until it is closed the runner takes no commands from what is written. */
    open(title: string): Promise<void>;
    close(): Promise<void>;
    /** Gives the runner commands, each a whole line, in a group or not. */
    command(commands: string): Promise<void>;
}
/**
 * Keeps what jobs print from being commands. Escaping what looks like one would not do: the runner compares text as ICU does,
 * which looks past invisible characters. So it is told to stop before a job's output and to resume after it, by a word that
 * the job cannot know. A command meanwhile is one write: nothing gets between.
 */
export declare function createLogGroups(out: Out, randomToken: () => string): LogGroups;
export {};
