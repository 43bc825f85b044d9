/** Examples at the end of each help text. */
export declare const examples: {
    readonly loom: "\nExamples:\n  loom run --local              run every job of .loom/workflow.yml\n  loom run --local --job test   run the job test and what it needs\n  loom logs --failed            the output of what failed last\n  loom show                     the last run, job by job";
    readonly run: "\nExamples:\n  loom run --local\n  loom run --local --job test --stream\n  loom run --local --only lint --var LEVEL=strict\n  loom run --local --workflow .loom/nightly.yml --jobs 2\n  loom run --local --job test --from-bundles bundles/";
    readonly completion: "\nExamples:\n  loom completion bash > ~/.local/share/bash-completion/completions/loom\n  loom completion fish > ~/.config/fish/completions/loom.fish";
    readonly init: "\nExamples:\n  loom init\n  loom init --github            also .github/workflows/loom.yml";
    readonly check: "\nExamples:\n  loom check\n  loom check .loom/nightly.yml --json";
    readonly compile: "\nExamples:\n  loom compile --job test\n  loom compile --format mermaid";
    readonly plan: "\nExamples:\n  loom plan\n  loom plan --job test --format json\n  loom plan --format github-matrix --runs-on gpu=self-hosted,gpu mac=macos-latest";
    readonly secretsCheck: "\nExamples:\n  loom secrets check\n  loom secrets check --job deploy --json";
    readonly cacheExplain: "\nExamples:\n  loom cache explain\n  loom cache explain test deps";
    readonly show: "\nExamples:\n  loom show\n  loom show previous --json";
    readonly logs: "\nExamples:\n  loom logs last test 02\n  loom logs last test services\n  loom logs --failed --tail 50\n  loom logs --follow";
    readonly diff: "\nExamples:\n  loom diff                         the last run and the one before\n  loom diff previous last --format markdown\n  loom diff last ci-receipt.json --ignore environment.kernel,environment.git\n  loom diff --against-last 5        what is flaky";
    readonly report: "\nExamples:\n  loom report                   print where the page of the last run is\n  loom report last -o run.html\n  loom report last --against previous -o - > parity.html";
    readonly receipt: "\nExamples:\n  loom receipt export last -o run.loom.tar.zst\n  loom receipt import run.loom.tar.zst\n  loom receipt verify run.loom.tar.zst\n  loom receipt attest last\n  loom receipt merge part-*.loom.tar.zst -o run.loom.tar.zst";
    readonly retry: "\nExamples:\n  loom retry\n  loom retry last --job test --stream";
    readonly shell: "\nExamples:\n  loom shell                        where the last run failed\n  loom shell last test\n  loom shell last test -c 'npm test -- --grep dates'";
    readonly clean: "\nExamples:\n  loom clean                    keep the five newest\n  loom clean --older-than 7d\n  loom clean --all --dry-run";
};
