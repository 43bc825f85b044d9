import { type FileList } from '../model/bundle.ts';
import type { Receipt } from '../model/receipt.ts';
import { type Places } from './places.ts';
export interface BundleRequest {
    /** Of a run that has ended. */
    readonly receipt: Receipt;
    readonly places: Places;
    /** What the snapshot held, where that is known. Waited for when all else is in the bundle. */
    readonly files: Promise<FileList | undefined>;
    readonly withArtifacts: boolean;
    readonly loomVersion: string;
}
/** One entry of a bundle, in the form that archives are written from. */
export type BundleEntry = FileEntry | {
    readonly path: string;
    readonly kind: 'link';
    readonly target: string;
};
type FileEntry = {
    readonly path: string;
    readonly kind: 'file';
    readonly mode?: number;
} & ({
    readonly content: string | Uint8Array;
} | {
    readonly stream: AsyncIterable<Uint8Array>;
    readonly sizeBytes: number;
});
/**
 * A run as it is carried elsewhere, laid out like a runtime directory: the receipt with relative pointers, the logs, and
 * `bundle.json`. Places of this machine are hidden in all of it but artifacts; those that no bundle can hold are left out.
 * Names of ignored files are not in it.
 */
export declare function bundleEntries(request: BundleRequest): AsyncGenerator<BundleEntry>;
export {};
