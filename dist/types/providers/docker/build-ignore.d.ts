/** Which paths of a build's context stay behind. Paths are relative, with `/`. */
export interface IgnoreRules {
    isIgnored(path: string): boolean;
    /** Whether something in a directory that is ignored may be sent all the same. */
    mayReach(directory: string): boolean;
}
/** Understands the text of a `.dockerignore` as the docker client does: the last rule that fits counts, `!` takes back. */
export declare function parseIgnore(text: string): IgnoreRules;
