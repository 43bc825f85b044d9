import type { Engine } from './engine.ts';
import { type Labels } from './labels.ts';
/** A network of one job, on which its containers find each other by name. Dispose it after them. */
export interface JobNetwork extends AsyncDisposable {
    readonly id: string;
    readonly name: string;
}
/** Makes a bridge network. Fails with `docker/networks-exhausted` when the engine has no addresses left for one. */
export declare function createNetwork({ docker }: Engine, labels: Labels): Promise<JobNetwork>;
