/** Values that stand in every log and protect nothing; masking them would only make output unreadable. Compared in lower case. */
const commonWords: ReadonlySet<string> = new Set(
  `true false null none undefined default enabled disabled auto always never
  user users admin administrator root guest test tests testing example sample demo dummy placeholder changeme
  pass password passwd secret secrets token login username
  debug info warn warning error fatal trace silent verbose quiet
  prod production stage staging develop development release nightly stable latest beta alpha
  main master trunk head origin local localhost 127.0.0.1 0.0.0.0 remote server client
  build deploy install start stop success failed failure skipped pending running
  http https string number boolean object array name value path file data json yaml text utf8 utf-8
  linux darwin windows ubuntu debian alpine docker github gitlab node loom bash home
  postgres postgresql mysql mongo redis sqlite
  1234 12345 123456 0000 8080 3000 5432`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Whether a value is one of the words that no log can do without. */
export function isCommonWord(value: string): boolean {
  return commonWords.has(value.toLowerCase())
}
