const reference = /\$(?:\$|([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)\})/g

/** Names that a value refers to with `$NAME` or `${NAME}`; `$$` is a dollar sign and refers to nothing. */
export function referencesIn(value: string): string[] {
  return [...value.matchAll(reference)].flatMap((match) => match[1] ?? match[2] ?? [])
}

/** The value of a name that anybody may have written: `constructor` is one like any other. */
export function valueIn(values: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined
}

/** Name and value of `NAME=value` with a name in capitals; undefined for any other text. */
export function parseAssignment(text: string): [name: string, value: string] | undefined {
  const match = /^([A-Z_][A-Z0-9_]*)=([\s\S]*)$/.exec(text)
  return match === null ? undefined : [match[1] ?? '', match[2] ?? '']
}

/** A text with its references replaced; one to a name that `lookup` does not know stays as text. */
export function expandIn(text: string, lookup: (name: string) => string | undefined): string {
  return text.replace(reference, (whole, plain?: string, braced?: string) => {
    const referred = plain ?? braced
    return referred === undefined ? '$' : (lookup(referred) ?? whole)
  })
}

/**
 * Expands references between variables once over the whole set: a value's references are themselves expanded. A name that
 * is not in the set is asked of `lookup`; one that nobody knows stays as text. A variable that refers to itself, as in
 * `PATH: $HOME/bin:$PATH`, means what `lookup` has.
 */
export function expandVariables(
  values: Readonly<Record<string, string>>,
  lookup: (name: string) => string | undefined,
): Record<string, string> {
  const done = new Map<string, string>()
  const expand = (name: string, value: string, open: readonly string[]): string => {
    const known = done.get(name)
    if (known !== undefined) return known
    const within = [...open, name]
    const expanded = expandIn(value, (referred) => {
      const own = within.includes(referred) ? undefined : valueIn(values, referred)
      return own === undefined ? lookup(referred) : expand(referred, own, within)
    })
    done.set(name, expanded)
    return expanded
  }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, expand(name, value, [])]))
}

const ofCommit = 'SHA SHORT_SHA BRANCH TAG REF_NAME REF_SLUG MESSAGE TITLE TIMESTAMP'
const ofLoom =
  'CI RUN_ID PIPELINE_ID WORKFLOW_PATH SNAPSHOT_TREE_SHA JOB_NAME JOB_ID JOB_STAGE JOB_TARGET JOB_IMAGE PROVIDER PROJECT_DIR STEP_INDEX'
const ofCi =
  'PROJECT_DIR PROJECT_NAME DEFAULT_BRANCH JOB_NAME JOB_ID JOB_STAGE JOB_IMAGE PIPELINE_ID PIPELINE_SOURCE'
const named = (prefix: string, names: string) => names.split(' ').map((name) => `${prefix}${name}`)

/** Names of the variables that Loom sets, as far as the commit and the job have a value for them. */
export const predefinedNames: ReadonlySet<string> = new Set([
  'CI',
  ...named('CI_COMMIT_', ofCommit),
  ...named('CI_', ofCi),
  ...named('LOOM_', ofLoom),
])
