import { type Io } from '../io.ts';
interface WriteFlags {
    output?: string;
    force?: boolean;
    directory?: string;
}
/** `loom receipt export`: one run as a bundle. */
export declare function receiptExport(flags: WriteFlags & {
    run: string;
    withArtifacts?: boolean;
}, io: Io): Promise<number>;
/** `loom receipt import`: a bundle among the runs that this repository knows. */
export declare function receiptImport(flags: {
    bundle: string;
    directory?: string;
}, io: Io): Promise<number>;
/** `loom receipt verify`: what is wrong with the records of a run, one line each. */
export declare function receiptVerify(flags: {
    run: string;
    directory?: string;
}, io: Io): Promise<number>;
/** `loom receipt attest`: an in-toto Statement on standard output, to be signed by whatever signs. */
export declare function receiptAttest(flags: {
    run: string;
    directory?: string;
}, io: Io): Promise<number>;
/** `loom receipt merge`: the bundles of a fanned-out run as one. */
export declare function receiptMerge(flags: WriteFlags & {
    bundles: string[];
    newest?: boolean;
}, io: Io): Promise<number>;
export {};
