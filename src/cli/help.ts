/** Examples at the end of each help text. */
export const examples = {
  loom: `
Examples:
  loom run --local              run every job of .loom/workflow.yml
  loom run --local --job test   run the job test and what it needs
  loom logs --failed            the output of what failed last
  loom show                     the last run, job by job`,
  run: `
Examples:
  loom run --local
  loom run --local --job test --stream
  loom run --local --only lint --var LEVEL=strict
  loom run --local --workflow .loom/nightly.yml --jobs 2
  loom run --local --job test --from-bundles bundles/`,
  completion: `
Examples:
  loom completion bash > ~/.local/share/bash-completion/completions/loom
  loom completion fish > ~/.config/fish/completions/loom.fish`,
  init: `
Examples:
  loom init
  loom init --github            also .github/workflows/loom.yml`,
  check: `
Examples:
  loom check
  loom check .loom/nightly.yml --json`,
  compile: `
Examples:
  loom compile --job test
  loom compile --format mermaid`,
  plan: `
Examples:
  loom plan
  loom plan --job test --format json
  loom plan --format github-matrix --runs-on gpu=self-hosted,gpu mac=macos-latest`,
  secretsCheck: `
Examples:
  loom secrets check
  loom secrets check --job deploy --json`,
  cacheExplain: `
Examples:
  loom cache explain
  loom cache explain test deps`,
  show: `
Examples:
  loom show
  loom show previous --json`,
  logs: `
Examples:
  loom logs last test 02
  loom logs last test services
  loom logs --failed --tail 50
  loom logs --follow`,
  diff: `
Examples:
  loom diff                         the last run and the one before
  loom diff previous last --format markdown
  loom diff last ci-receipt.json --ignore environment.kernel,environment.git
  loom diff --against-last 5        what is flaky`,
  report: `
Examples:
  loom report                   print where the page of the last run is
  loom report last -o run.html
  loom report last --against previous -o - > parity.html`,
  receipt: `
Examples:
  loom receipt export last -o run.loom.tar.zst
  loom receipt import run.loom.tar.zst
  loom receipt verify run.loom.tar.zst
  loom receipt attest last
  loom receipt merge part-*.loom.tar.zst -o run.loom.tar.zst`,
  retry: `
Examples:
  loom retry
  loom retry last --job test --stream`,
  shell: `
Examples:
  loom shell                        where the last run failed
  loom shell last test
  loom shell last test -c 'npm test -- --grep dates'`,
  clean: `
Examples:
  loom clean                    keep the five newest
  loom clean --older-than 7d
  loom clean --all --dry-run`,
} as const
