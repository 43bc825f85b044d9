import type { Console } from '../report/console.ts';
import type { RunSettings } from '../run/settings.ts';
import type { Io } from './io.ts';
/**
 * Asks the person at the terminal what becomes of a job that failed, and says how to look at it meanwhile. Where nobody can answer
 * the run is left as it is.
 */
export declare function askAtPause(io: Pick<Io, 'stdin'>, progress: () => Pick<Console, 'print' | 'during'>): NonNullable<RunSettings['pause']>;
