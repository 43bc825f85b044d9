import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DecodedFile } from './decode.ts';
import type { MergedJob } from './merge.ts';
import type { WrittenJob } from './schema.ts';
type Image = WrittenJob['image'];
type Services = WrittenJob['services'];
type Values = Readonly<Record<string, string>>;
/** Images and services of a job with its variables in their texts, and what came of it. */
export interface ExpandedImages {
    readonly image: Image;
    readonly services: Services;
    readonly problems: readonly TextProblem[];
}
/** What is wrong with one text; `path` is where it stands in the job. */
type TextProblem = {
    readonly path: readonly PropertyKey[];
} & ({
    readonly kind: 'unknown';
    readonly name: string;
} | {
    readonly kind: 'too-large' | 'empty';
});
/** Whether any text about images may refer to a variable. */
export declare function mayRefer(job: WrittenJob): boolean;
/**
 * Puts variables, expanded themselves, into the names of images and services, what an image is built from, and variables of
 * services. A name that nobody knows stays as text.
 */
export declare function expandImages(job: WrittenJob, values: Values): ExpandedImages;
/** Says what came of the texts, where they are written. */
export declare function checkImageTexts(problems: readonly TextProblem[], merged: MergedJob, files: readonly DecodedFile[]): {
    errors: Diagnostic[];
    warnings: Diagnostic[];
};
export {};
