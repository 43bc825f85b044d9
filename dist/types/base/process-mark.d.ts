/**
 * Leaves a mark that names this process. A mark is a symbolic link to nothing: it is made in one step with what it says, so
 * that nobody ever sees half of one. False when the path is taken.
 */
export declare function leaveMark(path: string): Promise<boolean>;
/** Whether the process that left a mark may still be there. Undefined where there is no mark. */
export declare function isMarkAlive(path: string): Promise<boolean | undefined>;
