import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Annotation } from './annotation.ts';
/** What is wrong with a workflow, at its lines. `checkout` is where the repository is below the directory of GitHub's checkout. */
export declare function diagnosticAnnotations(diagnostics: readonly Diagnostic[], checkout?: string): Annotation[];
