/** What records need of the events of node:test; the same on Node 20, 22 and 24. */
export interface TestEvent {
    readonly type: string;
    readonly data: TestEventData;
}
export interface TestEventData {
    readonly name: string;
    /** 0 for what stands at the top of a file. */
    readonly nesting: number;
    /** Where `test()` was called, which need not be the file that was run. */
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
    readonly skip?: string | boolean;
    readonly todo?: string | boolean;
    readonly details?: {
        readonly duration_ms: number;
        /** Absent of tests on Node 20. */
        readonly type?: string;
        readonly error?: unknown;
    };
}
/** The events that records are made of, in the order of the tests' definition, one file after the other. */
export declare const recordedEvents: readonly ["test:start", "test:pass", "test:fail"];
