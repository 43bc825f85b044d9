/** A command to GitHub's runner as one line with its end. Properties that are `undefined` are left out. */
export declare function workflowCommand(name: string, properties: Readonly<Record<string, string | number | undefined>>, data: string): string;
/**
 * Commands that hide a value from the log. A value of several lines is hidden line by line, each without the spaces around it, as
 * the runner does it: it sees one line of output at a time. But for brackets and the like: the runner would show none of any step,
 * and drop every output that has one. Nothing for what is blank, which it refuses.
 */
export declare function maskCommands(value: string): string;
/**
 * A line of somebody else's after a beginning that is Loom's: no control characters, which the runner passes over or takes for white
 * space, and no command inside.
 */
export declare function plainLine(line: string): string;
/**
 * `##[` as the runner itself writes it where a job prints one of its markers. Its page colours and folds by them even while
 * it takes no commands.
 */
export declare function withoutMarkers(line: string): string;
