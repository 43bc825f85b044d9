/**
 * Refuses an image that would start its processes in a directory of `/proc` or `/dev/fd`: such a one can be a directory of the
 * engine's machine that a runtime left open (CVE-2024-21626). Fails with `docker/unsafe-directory`.
 */
export declare function refuseWorkingDirectory(image: {
    readonly reference: string;
    readonly workingDirectory?: string | undefined;
}): void;
