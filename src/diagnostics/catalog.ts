import type { Diagnostic } from './diagnostic.ts'
import type { Span } from './source.ts'
import { nearest } from './suggest.ts'

/** Where a diagnostic points: the smallest wrong text, and its JSON pointer. */
export interface Place {
  readonly span: Span
  readonly pointer?: string
}

type Details = Pick<Diagnostic, 'related' | 'hint'>

function error(code: string, message: string, where: { place: Place } & Details): Diagnostic {
  const { place, ...details } = where
  const pointer = place.pointer === undefined ? {} : { pointer: place.pointer }
  return { code, severity: 'error', message, span: place.span, ...pointer, ...details }
}

const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')

function choose(name: string, names: readonly string[]): Details {
  const near = nearest(name, names)
  if (near !== undefined) return { hint: `did you mean \`${near}\`?` }
  return names.length === 0 ? {} : { hint: `expected one of ${list(names)}` }
}

/** Every diagnostic about a workflow file, alphabetical by code: the only place where their messages are written. */
export const catalog = {
  graphCycle: (place: Place, path: readonly string[]) =>
    error('graph/cycle', `jobs need each other: ${path.join(' → ')}`, {
      place,
      hint: 'remove one of these needs',
    }),
  graphDuplicateNeed: (place: Place, name: string) =>
    error('graph/duplicate-need', `\`${name}\` is needed twice`, { place, hint: 'remove one of the two' }),
  graphSelfNeed: (place: Place, name: string) =>
    error('graph/self-need', `job \`${name}\` needs itself`, { place, hint: 'remove it from its own needs' }),
  graphUnknownNeed: (place: Place, name: string, jobs: readonly string[]) =>
    error('graph/unknown-need', `no job is called \`${name}\``, { place, ...choose(name, jobs) }),
  includeCycle: (place: Place, path: readonly string[]) =>
    error('include/cycle', `files include each other: ${path.join(' → ')}`, {
      place,
      hint: 'remove one of these includes',
    }),
  includeLimit: (place: Place, what: string) =>
    error('include/limit', what, { place, hint: 'include fewer files' }),
  includeMissing: (place: Place, path: string) =>
    error('include/missing', `there is no file \`${path}\``, { place, hint: 'create it, or mend the path' }),
  workflowDuplicateStage: (place: Place, name: string) =>
    error('workflow/duplicate-stage', `stage \`${name}\` is listed twice`, {
      place,
      hint: 'remove one of the two',
    }),
  workflowExtendsCycle: (place: Place, path: readonly string[]) =>
    error('workflow/extends-cycle', `templates extend each other: ${path.join(' → ')}`, {
      place,
      hint: 'remove one of these extends',
    }),
  workflowMissingKey: (place: Place, key: string, where: string) =>
    error('workflow/missing-key', `${where} has no \`${key}\``, { place, hint: `add \`${key}:\`` }),
  workflowNoJobs: (place: Place) =>
    error('workflow/no-jobs', 'the workflow has no job', {
      place,
      hint: 'add a job with `stage`, `target` and `script`',
    }),
  workflowTooLarge: (place: Place, what: string) =>
    error('workflow/too-large', what, { place, hint: 'split the workflow, or generate less of it' }),
  workflowUnknownExtends: (place: Place, name: string, names: readonly string[]) =>
    error('workflow/unknown-extends', `there is no template or job \`${name}\``, {
      place,
      ...choose(name, names),
    }),
  workflowUnknownKey: (place: Place, key: string, keys: readonly string[]) =>
    error('workflow/unknown-key', `unknown key \`${key}\``, { place, ...choose(key, keys) }),
  workflowUnknownStage: (place: Place, name: string, stages: readonly string[]) =>
    error('workflow/unknown-stage', `stage \`${name}\` is not in \`stages\``, {
      place,
      ...choose(name, stages),
    }),
  workflowUnsupportedKey: (place: Place, key: string) =>
    error('workflow/unsupported-key', `\`${key}\` is not supported by this version of Loom`, {
      place,
      hint: `remove \`${key}\` for now`,
    }),
  workflowVariableCycle: (place: Place, path: readonly string[]) =>
    error(
      'workflow/variable-cycle',
      `variables refer to each other: ${path.map((name) => `$${name}`).join(' → ')}`,
      { place, hint: 'write one of them out' },
    ),
  workflowWrongValue: (place: Place, wrong: { found: string; expected: string; hint?: string }) =>
    error('workflow/wrong-value', `found ${wrong.found}, expected ${wrong.expected}`, {
      place,
      ...(wrong.hint === undefined ? {} : { hint: wrong.hint }),
    }),
  yamlForbidden: (place: Place, what: string) =>
    error('yaml/forbidden', `${what} are not allowed in a workflow`, {
      place,
      hint: 'write the value out, or reuse a job with `extends`',
    }),
  yamlSyntax: (place: Place, message: string) =>
    error('yaml/syntax', message, { place, hint: 'mend the YAML' }),
}
