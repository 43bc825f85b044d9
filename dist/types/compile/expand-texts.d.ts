import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DecodedFile } from './decode.ts';
import type { MergedJob } from './merge.ts';
import type { WrittenJob } from './schema.ts';
type Image = WrittenJob['image'];
type Services = WrittenJob['services'];
type Artifacts = WrittenJob['artifacts'];
type Values = Readonly<Record<string, string>>;
/** Parts of a job whose texts may refer to its variables. */
interface Parts {
    readonly image: Image;
    readonly services: Services;
    readonly artifacts: Artifacts;
}
/** The parts with variables in their texts, and what came of it. */
export interface ExpandedTexts extends Parts {
    readonly problems: readonly TextProblem[];
}
/** What is wrong with one text; `path` is where it stands in the job. */
type TextProblem = {
    readonly path: readonly PropertyKey[];
} & ({
    readonly kind: 'unknown';
    readonly name: string;
} | {
    readonly kind: 'too-large' | 'empty' | 'outside';
});
/** Whether any of these texts may refer to a variable. */
export declare function mayRefer(job: WrittenJob): boolean;
/**
 * Puts variables, expanded themselves, into the names of images and services, what an image is built from, variables of services,
 * and what artifacts are called and where they are. A name that nobody knows stays as text.
 */
export declare function expandTexts(job: WrittenJob, values: Values): ExpandedTexts;
/** Says what came of the texts, where they are written. */
export declare function checkTexts(problems: readonly TextProblem[], merged: MergedJob, files: readonly DecodedFile[]): {
    errors: Diagnostic[];
    warnings: Diagnostic[];
};
export {};
