/** Examples at the end of each help text. */
export declare const examples: {
    readonly loom: `
Examples:
  loom run --local              run every job of .loom/workflow.yml
  loom run --local --job test   run the job test and what it needs
  loom logs --failed            the output of what failed last
  loom show                     the last run, job by job`;
    readonly run: `
Examples:
  loom run --local
  loom run --local --job test --stream
  loom run --local --only lint --var LEVEL=strict
  loom run --local --workflow .loom/nightly.yml --jobs 2`;
    readonly show: `
Examples:
  loom show
  loom show previous --json`;
    readonly logs: `
Examples:
  loom logs last test 02
  loom logs --failed --tail 50
  loom logs --follow`;
    readonly clean: `
Examples:
  loom clean                    keep the five newest
  loom clean --older-than 7d
  loom clean --all --dry-run`;
};
