import type { Receipt } from '../model/receipt.ts';
/** What an in-toto Statement is about, or speaks of, by digest. */
interface Described {
    readonly name: string;
    readonly digest: Readonly<Record<string, string>>;
}
export interface Statement {
    readonly _type: 'https://in-toto.io/Statement/v1';
    readonly subject: readonly Described[];
    readonly predicateType: 'https://in-toto.io/attestation/test-result/v0.1';
    readonly predicate: {
        readonly result: 'PASSED' | 'WARNED' | 'FAILED';
        readonly configuration: readonly Described[];
        readonly passedTests: readonly string[];
        readonly warnedTests: readonly string[];
        readonly failedTests: readonly string[];
    };
}
/**
 * What a run that has ended says of its source, as an in-toto Statement to be signed by whatever signs. The commit is a subject
 * only when what ran was exactly the commit; the tree is one always. A job that failed and may is a warning; one that was
 * cancelled failed; skipped ones are none of it.
 */
export declare function attestRun(receipt: Receipt, isCommit: boolean): Statement;
export {};
