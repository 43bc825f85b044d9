/** Where a secret's value is, as the `ref` of a workflow says it. */
export type SecretReference =
  | { readonly scheme: 'env'; readonly name: string }
  /** Relative to the source repository, absolute, or below `~/`. */
  | { readonly scheme: 'file'; readonly path: string }
  | { readonly scheme: 'exec'; readonly command: string; readonly argument?: string }
  /** `entry` ends the path of exactly one entry: groups and title, joined by `/`. */
  | { readonly scheme: 'keepass'; readonly alias: string; readonly entry: string; readonly field: string }
  | { readonly scheme: 'op'; readonly vault: string; readonly item: string; readonly field: string }

export type Scheme = SecretReference['scheme']
export type ReferenceOf<S extends Scheme> = Extract<SecretReference, { scheme: S }>

interface Form {
  /** As a person writes it. */
  readonly written: string
  readonly pattern: RegExp
  readonly read: (...groups: string[]) => SecretReference
}

const forms: Readonly<Record<Scheme, Form>> = {
  env: {
    written: 'env://NAME',
    pattern: /^([A-Za-z_][A-Za-z0-9_]*)$/,
    read: (name = '') => ({ scheme: 'env', name }),
  },
  file: {
    written: 'file://path/of/a/file',
    pattern: /^(.*[^/])$/,
    read: (path = '') => ({ scheme: 'file', path }),
  },
  exec: {
    written: 'exec://name/argument, with an argument that does not begin with a dash',
    // What a workflow writes must never become an option of the user's command.
    pattern: /^([A-Za-z0-9][A-Za-z0-9_.-]*)(?:\/([^-].*))?$/,
    read: (command = '', argument?: string) => ({
      scheme: 'exec',
      command,
      ...(argument === undefined ? {} : { argument }),
    }),
  },
  keepass: {
    written: 'keepass://alias#entry/path:Field',
    pattern: /^([^#]+)#([^/].*):([^:]+)$/,
    read: (alias = '', entry = '', field = '') => ({ scheme: 'keepass', alias, entry, field }),
  },
  op: {
    written: 'op://vault/item/field, without a query or a fragment',
    pattern: /^([^/?#]+)\/([^/?#]+(?:\/[^/?#]+)*)\/([^/?#]+)$/,
    read: (vault = '', item = '', field = '') => ({ scheme: 'op', vault, item, field }),
  },
}

const schemePattern = /^(env|file|exec|keepass|op):\/\/(.+)$/

/** Reads the text of a `ref`; undefined when it has none of the five forms. */
export function parseReference(ref: string): SecretReference | undefined {
  const scheme = schemeOf(ref)
  if (scheme === undefined || /\p{Cc}/u.test(ref)) return undefined
  const { pattern, read } = forms[scheme]
  const match = pattern.exec(ref.slice(scheme.length + '://'.length))
  return match === null ? undefined : read(...match.slice(1))
}

/** The scheme that a reference begins with, however wrong the rest is. */
function schemeOf(ref: string): Scheme | undefined {
  return schemePattern.exec(ref)?.[1] as Scheme | undefined
}

/** What a reference like this one should look like. */
export function expectedForm(ref: string): string {
  const scheme = schemeOf(ref)
  return scheme === undefined ? 'env://, file://, exec://, keepass:// or op://' : forms[scheme].written
}

/** A reference as it can be shown, also one that somebody wrote to move the cursor of a terminal. */
export function printableReference(ref: string): string {
  return ref.replaceAll(/\p{Cc}/gu, '\uFFFD')
}
