/** The name of an image taken apart, as the reference grammar of github.com/distribution/reference has it. */
export interface ImageReference {
    /** The registry, with its port: `docker.io` where the name has none. */
    readonly domain: string;
    /** Within the registry: `library/node`. */
    readonly path: string;
    /** The name as it was written, without tag and digest. */
    readonly name: string;
    readonly tag?: string;
    /** `sha256:…` of a manifest. */
    readonly digest?: string;
}
export declare const dockerHub = "docker.io";
/** Throws `docker/wrong-image` for what is no `[domain[:port]/]path[:tag][@digest]`. */
export declare function parseReference(text: string): ImageReference;
/** Whether both are names of one repository of one registry. */
export declare function isSameRepository(a: ImageReference, b: ImageReference): boolean;
