import type { Environment } from '../base/environment.ts';
import type { Receipt } from '../model/receipt.ts';
import { type UnpackedBundle } from '../records/check-bundle.ts';
import { type Scratch } from '../records/scratch.ts';
/** A past run whose records can be read until it is disposed of. */
export interface OpenRun extends AsyncDisposable {
    readonly receipt: Receipt;
    /** The receipt as a person may see it: of a bundle with pointers relative to it, since where it is unpacked is soon gone. */
    readonly shown: Receipt;
}
export interface RunPlaces {
    /** Top of the repository whose runs names speak of. */
    readonly repositoryRoot: string;
    /** Where relative paths start. */
    readonly directory: string;
    readonly env: Environment;
}
/** Whether a name is that of a bundle, which needs no repository to be read. */
export declare function isBundleName(name: string): boolean;
/**
 * Opens the run that a name means, as `findRun` does; a bundle is unpacked into a directory of its own, which is gone afterwards.
 * A bundle that is damaged or hostile fails with one diagnostic.
 */
export declare function openRun(name: string, { repositoryRoot, directory, env }: RunPlaces): Promise<OpenRun>;
/** A directory for what bundles hold, until it is disposed of. Fails with `archive/unwritable`. */
export declare function openBundleScratch(): Promise<Scratch>;
/** Unpacks a bundle into a directory that must not exist yet, and checks it. */
export declare function unpackBundle(path: string, target: string, env: Environment): Promise<UnpackedBundle>;
