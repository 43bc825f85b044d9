import type { AbsolutePath } from '../../base/brand.ts';
import type { Environment } from '../../base/environment.ts';
import type { PlannedJob } from '../../model/plan.ts';
import type { JobLog } from '../provider.ts';
import type { Engine } from './engine.ts';
import type { Pulls } from './pull.ts';
/** As the workflow has it, where it is more than a name. */
export type ImageOptions = Exclude<PlannedJob['image_options'], string | undefined>;
export interface ImageRequest {
    /** Of an image that is built: `build:<context>`. */
    readonly reference: string;
    readonly options?: PlannedJob['image_options'];
    /** What it may be built from. */
    readonly workspace: AbsolutePath;
    /** The alias of the service that it is for. */
    readonly service?: string;
}
export interface ImageContext {
    readonly engine: Engine;
    readonly pulls: Pulls;
    /** Says where the user's docker config is. */
    readonly env: Environment;
    readonly log: JobLog;
    readonly signal: AbortSignal;
}
