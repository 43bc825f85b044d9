import type { Compared } from '../../model/compared.ts';
import { type Markup } from './markup.ts';
/** Tests as the jobs recorded them, those that failed first. Nothing where none were recorded. */
export declare function showTests(compared: Compared | undefined): Markup | undefined;
