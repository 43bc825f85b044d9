import type { Console } from '../report/console.ts';
import type { Tails } from '../report/tails.ts';
import type { RunSettings } from '../run/settings.ts';
import type { Io } from './io.ts';
/**
 * Shows the person at the terminal how a job failed, asks what becomes of it until that is clear, and says how to look at it meanwhile.
 * Where nobody can answer the run is left as it is.
 */
export declare function askAtPause(io: Pick<Io, 'stdin'>, progress: () => Pick<Console, 'print' | 'during'>, tails: Pick<Tails, 'of'>): NonNullable<RunSettings['pause']>;
