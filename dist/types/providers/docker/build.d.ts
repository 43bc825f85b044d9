import type { AbsolutePath } from '../../base/brand.ts';
import type { ImageContext, ImageOptions } from './image-request.ts';
export interface BuildRequest {
    readonly options: ImageOptions;
    readonly workspace: AbsolutePath;
}
/**
 * Builds an image from the workspace, with BuildKit where the engine has it (`DOCKER_BUILDKIT=0` says not to), and gives its id. It
 * gets no name. Its log is the section `image_build`. Fails with `docker/build-failed` when a step of it does.
 */
export declare function buildImage({ options, workspace }: BuildRequest, context: ImageContext): Promise<string>;
