import type { ImageContext, ImageRequest } from './image-request.ts';
import { type ResolvedImage } from './resolved-image.ts';
export type { ResolvedImage };
/**
 * Has the image of a job or service on the engine: finds, pulls or builds it, and tells the log which one it is. Fails with a
 * `docker/…` code, and at once when the signal aborts.
 */
export declare function resolveImage(request: ImageRequest, context: ImageContext): Promise<ResolvedImage>;
