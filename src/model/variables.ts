const reference = /\$(?:\$|([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)\})/g

/** Names that a value refers to with `$NAME` or `${NAME}`; `$$` is a dollar sign and refers to nothing. */
export function referencesIn(value: string): string[] {
  return [...value.matchAll(reference)].flatMap((match) => match[1] ?? match[2] ?? [])
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
    const expanded = value.replace(reference, (whole, plain?: string, braced?: string) => {
      const referred = plain ?? braced
      if (referred === undefined) return '$'
      const own = within.includes(referred) ? undefined : values[referred]
      return own === undefined ? (lookup(referred) ?? whole) : expand(referred, own, within)
    })
    done.set(name, expanded)
    return expanded
  }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, expand(name, value, [])]))
}
