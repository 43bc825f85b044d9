/** Where `loom init --github` writes. */
export const githubPath = '.github/workflows/loom.yml'

/** Newest release of `actions/checkout`, pinned; the same as in Loom's own workflow. */
const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'

/** What a person has to know of the file, since it cannot work as it is written. */
export const githubCaution =
  'this version of Loom comes without its Action: put the repository that publishes it in place of OWNER before you commit'

/** A GitHub workflow that runs the Loom workflow with the Action, with no more rights than it takes to read. */
export function githubWorkflow(defaultBranch: string | null): string {
  const push = defaultBranch === null ? '' : `\n    branches: [${JSON.stringify(defaultBranch)}]`
  return `# Runs .loom/workflow.yml as \`loom run --local\` does.
# The Action is not published with this version of Loom: until OWNER below is the repository that holds it, this
# workflow fails. Pin it to a commit, as the checkout is.
name: loom
on:
  push:${push}
  pull_request:

permissions:
  contents: read

jobs:
  loom:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    steps:
      - uses: ${checkout}
        with:
          fetch-depth: 0 # \`rules: changes\` compares with the history
          persist-credentials: false
      - uses: OWNER/loom@v1
        with:
          workflow: .loom/workflow.yml
`
}
