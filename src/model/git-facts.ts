/** What git says of the commit that runs; the same on a laptop and in CI for the same commit, where git knows it. */
export interface GitFacts {
  readonly headSha: string
  /** Of a merge that CI made, the base first. */
  readonly parents: readonly string[]
  /** Null when HEAD is detached (in the Action the event says it). */
  readonly branch: string | null
  /** A tag that points at HEAD; of several the first by name. */
  readonly tag: string | null
  /**
   * The branch that `origin/HEAD` names; else `main` or `master`, where `origin` has one of them; else the current branch, if
   * `init.defaultBranch` is its name; else a local `main` or `master`; else null.
   */
  readonly defaultBranch: string | null
  /** Whole commit message, as git stores it. */
  readonly message: string
  /** Committer date, RFC 3339 with its own offset. */
  readonly timestamp: string
  /** `origin`'s URL without credentials; null without an `origin`. */
  readonly originUrl: string | null
}
