import type { Environment } from '../base/environment.ts';
import { type GithubFacts } from './github-facts.ts';
/** The directory that an input names, which must be in what GitHub checked out, also where links lead. Fails with `action/outside-workspace`. */
export declare function workingDirectory(input: string, { workspace }: Pick<GithubFacts, 'workspace'>): Promise<string>;
/**
 * The path of the run to compare with. `actions/download-artifact` makes a directory, in which the bundle has a name that no
 * workflow can know: a directory with one bundle stands for that. Fails with `action/no-bundle`.
 */
export declare function pathOfAgainst(input: string, directory: string): Promise<string>;
/** Where the bundle of a run is written. */
export declare function bundlePath(runId: string, { temporary }: Pick<GithubFacts, 'temporary'>): string;
/**
 * The name under which a bundle is uploaded. Entries of a matrix share the name of their job, one job may use the action twice, a
 * workflow may be called twice, and uploads refuse a name that is there already.
 */
export declare function artifactName({ job, step, attempt }: Pick<GithubFacts, 'job' | 'step' | 'attempt'>, env: Environment): string;
/** Whether GitHub itself serves this, and not a GitHub Enterprise Server, to which today's `actions/upload-artifact` cannot upload. */
export declare function isGithubCloud({ serverUrl }: Pick<GithubFacts, 'serverUrl'>): boolean;
