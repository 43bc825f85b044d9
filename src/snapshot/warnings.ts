/** Something about a snapshot that a person should know. `paths` are for display: bytes that are no UTF-8 show as U+FFFD. */
export interface SnapshotWarning {
  readonly code: string
  readonly message: string
  readonly paths: readonly string[]
}

const shown = 5

/** A warning that names paths, or none when there are none. */
export function warnOf(code: string, what: string, paths: readonly (Buffer | string)[]): SnapshotWarning[] {
  if (paths.length === 0) return []
  const names = paths.map(String).sort()
  const rest = names.length > shown ? ` and ${names.length - shown} more` : ''
  return [{ code, message: `${what}: ${names.slice(0, shown).join(', ')}${rest}`, paths: names }]
}

const secretName =
  /(^|\/)(\.env(\.[^/]*)?|[^/]*\.(pem|key|p12|pfx|kdbx|keystore)|id_(rsa|dsa|ecdsa|ed25519)|\.npmrc|\.netrc|\.pypirc)$/
const exampleName = /\.(example|sample|template|dist|pub)$/

/** Whether a file of this name usually holds a secret. */
export function looksSecret(path: string): boolean {
  return secretName.test(path) && !exampleName.test(path)
}
