import type { Redactor } from '../secrets/redactor.ts';
/** An error whose words and stack have met the redactor; a failure stays one. */
export declare function redactError(error: unknown, redactor: Redactor): unknown;
