/** Where `loom init --github` writes. */
export const githubPath = '.github/workflows/loom.yml'

/** Newest release of `actions/checkout`, pinned; the same as in Loom's own workflow. */
const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'

/** What a person has to know of the file, since it cannot work as it is written. */
export const githubCaution =
  'put the owner of the repository that you have Loom from in place of OWNER before you commit: its Action is what runs on GitHub'

/** A GitHub workflow that runs the Loom workflow with the Action, with no more rights than it takes to read. */
export function githubWorkflow(defaultBranch: string | null): string {
  const push = defaultBranch === null ? '' : `\n    branches: [${JSON.stringify(defaultBranch)}]`
  return `# Runs .loom/workflow.yml as \`loom run --local\` does.
# OWNER below is who has the repository of Loom. Pin it to a commit, as the checkout is.
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
