import type { JobManifest } from '../model/records.ts';
import type { Receipt } from '../model/receipt.ts';
import type { KeptArtifacts } from '../records/kept-artifacts.ts';
/** What is shown of a run beside its records. */
export interface ShownBeside {
    /** Names of what git ignores in the source. */
    readonly ignored: readonly string[];
    readonly artifacts: readonly KeptArtifacts[];
}
/** One run as `loom show` prints it. */
export declare function showRun(receipt: Receipt, manifests: readonly JobManifest[], { ignored, artifacts }: ShownBeside): string;
