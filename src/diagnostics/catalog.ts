import type { Diagnostic } from './diagnostic.ts'
import type { SourceProblem, Span } from './source.ts'
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
  const hint = details.hint === undefined ? {} : { hint: shorten(details.hint) }
  return {
    code,
    severity: 'error',
    message: shorten(message),
    span: place.span,
    ...pointer,
    ...details,
    ...hint,
  }
}

const longest = 400

/** A name in a message may be as long as the file, and hold what moves a terminal's cursor. */
function shorten(written: string): string {
  const text = written.replace(/\p{Cc}+/gu, ' ')
  return text.length <= longest ? text : `${text.slice(0, longest - 40)} … ${text.slice(-30)}`
}

function warning(...details: Parameters<typeof error>): Diagnostic {
  return { ...error(...details), severity: 'warning' }
}

const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')

function didYouMean(name: string, names: readonly string[]): string | undefined {
  const near = nearest(name, names)
  return near === undefined ? undefined : `did you mean \`${near}\`?`
}

const mostNames = 25

function choose(name: string, names: readonly string[]): Details {
  const hint = didYouMean(name, names)
  if (hint !== undefined) return { hint }
  if (names.length === 0) return {}
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : ''
  return { hint: `expected one of ${list(names.slice(0, mostNames))}${more}` }
}

function yamlHint(message: string): string {
  if (/\btabs?\b/i.test(message)) return 'indent with spaces'
  if (/must be unique/.test(message)) return 'remove one of the two, or join what they hold'
  if (/indent|Implicit|implicit map key|compact mappings|block sequence/.test(message))
    return 'compare the indentation with the lines above, and quote text that holds `: `'
  return 'mend the YAML: see what stands just before this place'
}

/** What to add where a required key is missing. */
const additions: Readonly<Record<string, string>> = {
  version: '`version: v1`',
  stages: '`stages:` with their names in order, such as `stages: [build, test]`',
  target: '`target: linux` to the job, or for all jobs `default: { target: linux }`',
  stage: '`stage:` with one of `stages`',
  script: '`script:` with a list of commands',
}

/** Every diagnostic about a workflow file, alphabetical by code: the only place where their messages are written. */
export const catalog = {
  expressionRegex: (place: Place, source: string, problem: string) =>
    error('expression/regex', `\`/${source}/\` is no regular expression that Loom can use: ${problem}`, {
      place,
      hint: 'write it in RE2 syntax, without look-around and back-references; the flags are i, m and s',
    }),
  expressionSyntax: (place: Place, found: string, expected: string) =>
    error('expression/syntax', `found ${found}, expected ${expected}`, {
      place,
      hint: 'write it like `$CI_COMMIT_BRANCH == "main" && $NAME =~ /^v/`',
    }),
  graphCycle: (place: Place, path: readonly string[]) =>
    error('graph/cycle', `jobs need each other: ${path.join(' → ')}`, {
      place,
      hint: 'remove one of these needs',
    }),
  graphDuplicateNeed: (place: Place, name: string, first: Place) =>
    error('graph/duplicate-need', `\`${name}\` is needed twice`, {
      place,
      related: [{ message: 'it is needed here already', span: first.span }],
      hint: 'remove one of the two',
    }),
  graphExcludedNeed: (place: Place, job: string, name: string) =>
    error('graph/excluded-need', `\`${job}\` needs \`${name}\`, which its rules leave out of this run`, {
      place,
      hint: `write \`{ job: ${name}, optional: true }\`, or give both the same rules`,
    }),
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
  includeUnusable: (place: Place, path: string, { problem, hint }: SourceProblem) =>
    error('include/unusable', `\`${path}\` cannot be included: ${problem}`, { place, hint }),
  rulesGlob: (place: Place, glob: string, hint: string) =>
    error('rules/glob', `\`${glob}\` is no pattern of paths`, { place, hint }),
  rulesNoHistory: (place: Place, problem: string, hint: string) =>
    error('rules/no-history', `\`changes\` cannot be judged: ${problem}`, { place, hint }),
  workflowCacheNames: (place: Place) =>
    error('workflow/cache-names', 'several caches need a unique `name` each', {
      place,
      hint: 'add `name:` to each',
    }),
  workflowDuplicateStage: (place: Place, name: string, first: Place) =>
    error('workflow/duplicate-stage', `stage \`${name}\` is listed twice`, {
      place,
      related: [{ message: 'it is listed here already', span: first.span }],
      hint: 'remove one of the two',
    }),
  workflowExtendsCycle: (place: Place, path: readonly string[]) =>
    error('workflow/extends-cycle', `templates extend each other: ${path.join(' → ')}`, {
      place,
      hint: 'remove one of these extends',
    }),
  workflowExtendsLimit: (place: Place, most: number) =>
    error('workflow/extends-limit', `templates extend each other more than ${most} levels deep`, {
      place,
      hint: 'name the templates in one `extends` list instead',
    }),
  workflowMissingKey: (place: Place, key: string, where: string) =>
    error('workflow/missing-key', `${where} has no \`${key}\``, {
      place,
      hint: `add ${additions[key] ?? `\`${key}:\``}`,
    }),
  workflowNeedsImage: (place: Place, key: string) =>
    warning('workflow/needs-image', `\`${key}\` has no effect on a job without an \`image\``, {
      place,
      hint: 'give the job an `image`, or remove it',
    }),
  workflowNoJobs: (place: Place) =>
    error('workflow/no-jobs', 'the workflow has no job', {
      place,
      hint: 'add a job with `stage`, `target` and `script`',
    }),
  workflowSecretAndVariable: (place: Place, name: string, secret: Place) =>
    error('workflow/secret-and-variable', `\`${name}\` is both a secret and a variable of this job`, {
      place,
      related: [{ message: 'it is a secret here', span: secret.span }],
      hint: 'remove one of the two',
    }),
  workflowTooLarge: (place: Place, what: string) =>
    error('workflow/too-large', what, { place, hint: 'split the workflow, or generate less of it' }),
  workflowTooManyErrors: (place: Place, more: number) =>
    error('workflow/too-many-errors', `${more} more errors follow this one`, {
      place,
      hint: 'mend those above first',
    }),
  workflowTooManyJobs: (place: Place, count: number, most: number) =>
    error('workflow/too-many-jobs', `the workflow has ${count} jobs, at most ${most} are allowed`, {
      place,
      hint: 'make the matrix smaller, or split the workflow',
    }),
  workflowUnknownExtends: (place: Place, name: string, names: readonly string[]) =>
    error('workflow/unknown-extends', `there is no template or job \`${name}\``, {
      place,
      ...choose(name, names),
    }),
  workflowUnknownKey: (
    place: Place,
    key: string,
    known: { keys: readonly string[]; hint?: string | undefined },
  ) =>
    error('workflow/unknown-key', `unknown key \`${key}\``, {
      place,
      ...(known.hint === undefined ? choose(key, known.keys) : { hint: known.hint }),
    }),
  workflowUnknownStage: (place: Place, name: string, stages: readonly string[]) =>
    error('workflow/unknown-stage', `stage \`${name}\` is not in \`stages\``, {
      place,
      ...choose(name, stages),
    }),
  workflowUnknownVariable: (place: Place, name: string, names: readonly string[]) =>
    warning('workflow/unknown-variable', `\`$${name}\` is not set here, so it stays as text`, {
      place,
      hint: didYouMean(name, names) ?? `set \`${name}\`, or write \`$$${name}\` if you mean the text`,
    }),
  workflowVariableCycle: (place: Place, path: readonly string[]) =>
    error(
      'workflow/variable-cycle',
      `variables refer to each other: ${path.map((name) => `$${name}`).join(' → ')}`,
      { place, hint: 'write one of them out' },
    ),
  workflowVariableLimit: (place: Place, what: string) =>
    error('workflow/variable-limit', what, { place, hint: 'keep large or many values in a file' }),
  workflowWrongValue: (place: Place, wrong: { found: string; expected: string; hint?: string }) =>
    error('workflow/wrong-value', `found ${wrong.found}, expected ${wrong.expected}`, {
      place,
      ...(wrong.hint === undefined ? {} : { hint: wrong.hint }),
    }),
  yamlForbidden: (place: Place, what: string, hint?: string) =>
    error('yaml/forbidden', `${what} are not allowed in a workflow`, {
      place,
      hint: hint ?? 'write the value out, or reuse a job with `extends`',
    }),
  yamlSyntax: (place: Place, message: string) =>
    error('yaml/syntax', message, { place, hint: yamlHint(message) }),
}
