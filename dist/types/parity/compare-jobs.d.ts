import type { ComparedJob } from '../model/compared.ts';
import { type Note } from './notes.ts';
interface Both<Item> {
    readonly a: Item;
    readonly b: Item;
}
/** Notes all that differs in a job that both runs have. */
export declare function compareJobs(note: Note, at: readonly string[], { a, b }: Both<ComparedJob>): void;
export {};
