/** What a program must be made for to run: `linux/arm64/v8` taken apart, in the words that images use. */
export interface Platform {
    readonly os: string;
    readonly architecture: string;
    readonly variant?: string;
}
/** Understands `os/architecture[/variant]`, and `architecture` alone for Linux. Undefined for anything else. */
export declare function parsePlatform(text: string): Platform | undefined;
/** Whether an image is for a platform that was asked for; one that names no variant is for all of them. */
export declare function isFor(image: Platform, asked: Platform): boolean;
export declare function platformText({ os, architecture, variant }: Platform): string;
