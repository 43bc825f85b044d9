import { Readable } from 'node:stream';
import type { AbsolutePath } from '../../base/brand.ts';
import { type IgnoreRules } from './build-ignore.ts';
import type { ImageOptions } from './image-request.ts';
/** What is sent to build an image from. */
export interface BuildContext {
    /** Links resolved. */
    readonly directory: AbsolutePath;
    /** Relative to it, with `/`, links resolved. */
    readonly dockerfile: string;
    readonly rules: IgnoreRules;
}
/**
 * Finds a context and its Dockerfile, which is named relative to it, below the workspace. Fails with `docker/build-context`
 * when they are not there, or lead out of it, also through a link.
 */
export declare function findBuildContext(workspace: AbsolutePath, { context, dockerfile }: NonNullable<ImageOptions['build']>): Promise<BuildContext>;
/**
 * Packs a context as a tar, sorted, links as links, all of it owned by root as the docker client does. `needed` is sent also where
 * it is ignored. Whoever reads gets every failure; destroying the stream closes what is open.
 */
export declare function packBuildContext(context: BuildContext, needed: readonly string[]): Promise<Readable>;
