/** What is asked of a test's context. Node 20 has no `filePath`. */
export interface NamedTest {
    readonly fullName: string;
    readonly filePath?: string | undefined;
}
/**
 * Where the next stored receipt of a test is: `<test file>.receipts/<name of the test>.json`, a second one of the same test ends in
 * `.2.json`. Fails with `kit/same-name` where another test has it, and with `kit/no-test-file` where Node does not know the file.
 */
export declare function storedPlace(t: NamedTest): string;
