import { type Draft, type ReadText } from './draft.ts';
/** npm, pnpm, yarn and bun: one job installs, since all jobs share the workspace; then one for each usual script. */
export declare function nodeDraft(read: ReadText): Promise<Draft | undefined>;
/** Go, Rust, Python: by the file that each has. */
export declare function languageDraft(read: ReadText): Promise<Draft | undefined>;
/** Make: its usual targets. */
export declare function makeDraft(read: ReadText): Promise<Draft | undefined>;
