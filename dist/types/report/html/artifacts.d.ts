import type { JobManifest } from '../../model/records.ts';
import type { KeptArtifacts } from '../../records/kept-artifacts.ts';
import { type Markup } from './markup.ts';
/** What a job left, with sizes and digests, as far as its manifest lists it. Nothing of a job that left nothing. */
export declare function showArtifacts(manifest: JobManifest, kept: KeptArtifacts | undefined): Markup;
