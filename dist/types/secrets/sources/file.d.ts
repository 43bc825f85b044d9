import { type SecretSource } from '../source.ts';
export interface FileSourceOptions {
    /** Of the source, not the workspace: files that git ignores are not in a workspace. Links resolved. */
    readonly repositoryRoot: string;
    /** For `~/`. */
    readonly home: string;
    /** Absolute. */
    readonly allowFiles: readonly string[];
}
/** `file://path`: the bytes of a file of the source repository, or of one outside that the user's own config allows. */
export declare function createFileSource(options: FileSourceOptions): SecretSource<'file'>;
