import { type Draft, type ReadText } from './draft.ts';
/** Commands of an existing `.gitlab-ci.yml`: the scripts of its jobs, inherited ones too. What stands around them is for a person to carry over. */
export declare function gitlabDraft(read: ReadText): Promise<Draft | undefined>;
/** Commands of GitHub workflows: the `run` steps of each job; steps that use an action cannot run here. */
export declare function githubDraft(read: ReadText, files: readonly string[]): Promise<Draft | undefined>;
