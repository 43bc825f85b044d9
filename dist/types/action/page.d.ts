import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { EventSink } from '../model/event.ts';
import type { RunDiff } from '../model/run-diff.ts';
import { type Annotation } from '../report/github/annotation.ts';
import type { GithubFacts } from './github-facts.ts';
import type { Inputs } from './inputs.ts';
export type Write = (text: string) => void | Promise<void>;
/** What a person sees of a run on GitHub while it goes on: log and annotations. */
export interface Page extends AsyncDisposable {
    /** Takes what happens in the run. */
    readonly log: EventSink;
    /** Hides a value in everything that the runner shows from now on. */
    mask(value: string): void;
    /** After the last event: what follows stands below the groups of the jobs. */
    endLog(): Promise<void>;
    tell(text: string): Promise<void>;
    annotate(annotations: readonly Annotation[]): Promise<void>;
    showDiagnostics(diagnostics: readonly Diagnostic[]): Promise<void>;
    showDiff(found: RunDiff): Promise<void>;
}
export interface PageRequest {
    readonly write: Write;
    readonly inputs: Pick<Inputs, 'annotations'>;
    readonly facts: Pick<GithubFacts, 'temporary' | 'workspace'>;
    readonly repositoryRoot: string;
}
export declare function openPage({ write, inputs, facts, repositoryRoot }: PageRequest): Page;
/** Where a repository is below the directory that GitHub checks out into; empty for that directory itself. */
export declare function checkoutBelow(workspace: string, repositoryRoot: string): string;
