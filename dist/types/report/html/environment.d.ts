import type { Compared } from '../../model/compared.ts';
import { type Markup } from './markup.ts';
/** What the jobs found on the machine; names of variables, never values. Nothing where it was not recorded. */
export declare function showEnvironment(compared: Compared | undefined): Markup | undefined;
