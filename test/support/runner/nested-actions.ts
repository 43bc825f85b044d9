import { fileURLToPath } from 'node:url'

/** A JavaScript action of GitHub's as the harness stands in for it: a program that does what the real one does. */
export interface NestedAction {
  readonly program: string
  /** Defaults of its own action.yml, which may hold `${{ }}`. */
  readonly inputs: Readonly<Record<string, string>>
}

const standIns: Readonly<Record<string, NestedAction>> = {
  'actions/github-script': {
    program: fileURLToPath(new URL('../../fixtures/runner/github-script.mjs', import.meta.url)),
    inputs: {
      script: '',
      'github-token': '${{ github.token }}',
      debug: "${{ runner.debug == '1' }}",
      'user-agent': 'actions/github-script',
      previews: '',
      'result-encoding': 'json',
      retries: '0',
      'retry-exempt-status-codes': '400,401,403,404,422',
      'base-url': '',
    },
  },
  'actions/upload-artifact': {
    program: fileURLToPath(new URL('../../fixtures/runner/upload-artifact.mjs', import.meta.url)),
    inputs: {
      name: 'artifact',
      path: '',
      'if-no-files-found': 'warn',
      'retention-days': '',
      'compression-level': '6',
      overwrite: 'false',
      'include-hidden-files': 'false',
      archive: 'true',
    },
  },
}

/** The stand-in for `owner/name@ref`. Throws for an action that has none. */
export function nestedAction(uses: string): NestedAction {
  const found = standIns[uses.split('@')[0] ?? '']
  if (found === undefined) throw new Error(`the harness has no stand-in for ${uses}`)
  return found
}
