import { type KitTest } from './kit-test.ts';
export interface TestDirectory {
    /** Links resolved. */
    readonly path: string;
    /** From now on it stays when the test fails, which is then told these lines. */
    readonly keepIfFailed: (...lines: readonly string[]) => void;
}
/**
 * Makes a directory below the system's temporary one, until the test ends. A hook of the test removes it, and so does a signal that
 * ends the process; what a killed one left, jobs included, goes when the next is made. `end` ends whatever runs in it, and does
 * not fail.
 */
export declare function makeTestDirectory(t: KitTest, end?: () => Promise<unknown>): Promise<TestDirectory>;
