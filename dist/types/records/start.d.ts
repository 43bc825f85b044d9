import type { GitFacts } from '../model/git-facts.ts';
import type { RunStart } from '../model/records.ts';
/** What `start.json` holds of a commit. */
export declare function encodeCommit(git: GitFacts): RunStart['commit'];
export declare function decodeCommit(commit: RunStart['commit']): GitFacts;
/** `start.json` without what the origin's address may say of a person or a machine: credentials, a path of its disk. */
export declare function portableStart(text: string): string;
