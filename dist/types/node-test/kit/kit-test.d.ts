/** What the kit uses of the context that node:test gives to a test. */
export interface KitTest {
    readonly name: string;
    readonly signal: AbortSignal;
    /** Says nothing of its subtests until its hooks have run. */
    readonly passed?: boolean;
    after(hook: () => Promise<void>): void;
    afterEach(hook: (subtest: unknown) => void): void;
    diagnostic(message: string): void;
}
/** Refuses what is no test's context, such as that of a suite, which cannot tell when it ends. */
export declare function refuseOtherContext(t: unknown, user: string): void;
/**
 * Watches a test, from now on, for its subtests that fail: a test itself learns of them only after its hooks. Gives whether the
 * test has failed, for a hook to ask.
 */
export declare function watchFailure(t: KitTest): () => boolean;
