import type { Cause, CauseKind } from '../model/run-diff.ts'
import { didOtherwise, type Evidence, isNamed, listNames, onBoth, shorten } from './evidence.ts'
import { differentCheckout } from './explain-checkout.ts'
import { differentSource, ignoredFile } from './explain-source.ts'
import type { Located } from './notes.ts'
import { unexplained } from './unexplained.ts'

type Finder = (evidence: Evidence) => Cause | undefined

/**
 * What may have made two runs diverge, the likeliest first, in the order that `docs/diff.md` describes: the source and the
 * workflow, then what a failing output names, then the rest. Never empty: where nothing explains, it says so.
 */
export function explain(evidence: Evidence): Cause[] {
  const given = findAll([differentSource, ignoredFile, differentCheckout, differentWorkflow], evidence)
  const found = findAll(
    [image, tools, system, missingVariable, missingSecret, locale, cacheOnOneSide],
    evidence,
  )
  const named = found.filter((cause) => nameIsIn(cause, evidence))
  const causes = [...given, ...named, ...found.filter((cause) => !named.includes(cause))]
  return causes.length > 0 ? causes : [unexplained(evidence)]
}

function findAll(finders: readonly Finder[], evidence: Evidence): Cause[] {
  return finders.map((find) => find(evidence)).filter((cause) => cause !== undefined)
}

/** Only names of variables and secrets say much: a version or a zone stands in many an output. */
function nameIsIn({ kind, paths }: Cause, evidence: Evidence): boolean {
  if (kind !== 'variable' && kind !== 'secret') return false
  return evidence.differences.some(({ at, path }) => paths.includes(path) && isNamed(nameOf(at), evidence))
}

/** Of a variable, or of a secret: `jobs.test.secrets.TOKEN.resolved`. */
function nameOf(at: readonly string[]): string {
  return (at[0] === 'jobs' ? at[3] : at[2]) ?? ''
}

function guess(kind: CauseKind, differing: readonly Located[], say: () => string): Cause | undefined {
  if (differing.length === 0) return undefined
  return { kind, is_guess: true, message: say(), paths: differing.map(({ path }) => path) }
}

function differentWorkflow(evidence: Evidence): Cause | undefined {
  const differing = evidence.differences.filter((one) => one.class === 'workflow' || one.class === 'job')
  if (differing.length === 0) return undefined
  const at = (path: string) => differing.find((one) => one.path === path)
  const [path, sources, plan] = ['path', 'sources_digest', 'plan_digest'].map((name) =>
    at(`workflow.${name}`),
  )
  const jobs = differing.filter((one) => one.class === 'job')
  const only = (side: 'a' | 'b') =>
    jobs.filter((one) => one[side] !== undefined).map((one) => one.at[1] ?? '')
  const lacking = (['a', 'b'] as const)
    .map((side) => ({ side: side.toUpperCase(), ids: only(side) }))
    .filter(({ ids }) => ids.length > 0)
    .map(({ side, ids }) => `${ids.length > 1 ? 'jobs' : 'job'} ${listNames(ids)} on ${side} only`)
  const images = differing.filter((one) => one.at.at(-1) === 'reference' || one.at[2] === 'services')
  const said = [
    ...(path === undefined ? [] : [`another file: ${onBoth(path)}`]),
    ...(sources === undefined ? [] : [`other content (${onBoth(sources)})`]),
    ...(plan !== undefined && sources === undefined
      ? ['the same files gave another plan, so rules, variables or the choice of jobs differ']
      : []),
    ...lacking,
    ...images.slice(0, 1).map((one) => `job \`${one.at[1] ?? ''}\` has another image: ${onBoth(one)}`),
  ]
  const what =
    jobs.length === differing.length ? 'the runs did not have the same jobs' : 'the workflows differ'
  const message = `${what}: ${said.length > 0 ? said.join('; ') : 'a step has another command'}`
  return {
    kind: 'workflow',
    is_guess: didOtherwise(evidence),
    message,
    paths: differing.map((one) => one.path),
  }
}

function image({ differences, sides }: Evidence): Cause | undefined {
  const differing = differences.filter((one) => one.class === 'image')
  return guess('image', differing, () => {
    const [first] = differing
    const job = first?.at[1] ?? ''
    const reference =
      first?.at[2] === 'services'
        ? first.at[3]
        : sides.a.compared.jobs.find(({ id }) => id === job)?.image?.reference
    const more = differing.length > 1 ? `, and ${differing.length - 1} more` : ''
    return `job \`${job}\` got another image under the same name \`${reference ?? ''}\`: ${onBoth(first ?? {})}${more}`
  })
}

const words: Readonly<Record<string, string>> = {
  node: 'Node',
  docker_engine: 'Docker Engine',
  loom: 'Loom',
  os_id: 'operating system',
  os_version: 'its version',
  arch: 'architecture',
  libc: 'C library',
  time_zone: 'time zone',
  provider: 'provider',
}

function environment(kind: CauseKind, names: readonly string[]): Finder {
  return ({ differences }) => {
    const differing = names.flatMap((name) =>
      differences.filter(({ path }) => path === `environment.${name}`),
    )
    return guess(kind, differing, () =>
      differing.map((one) => `${words[one.at[1] ?? ''] ?? one.at[1] ?? ''}: ${onBoth(one)}`).join('; '),
    )
  }
}

const tools = environment('tool', ['node', 'sh', 'docker_engine', 'git', 'loom'])
const locale = environment('locale', ['locale', 'time_zone', 'umask'])

function system(evidence: Evidence): Cause | undefined {
  const machine = environment('system', ['platform', 'arch', 'os_id', 'os_version', 'libc'])(evidence)
  const providers = evidence.differences.filter(({ at }) => at[0] === 'jobs' && at[2] === 'provider')
  if (machine !== undefined || providers.length === 0) return machine
  return guess(
    'system',
    providers,
    () => `job \`${providers[0]?.at[1] ?? ''}\` ran elsewhere: ${onBoth(providers[0] ?? {})}`,
  )
}

function missingVariable(evidence: Evidence): Cause | undefined {
  const differing = evidence.differences.filter((one) => one.class === 'variables')
  return guess('variable', differing, () => {
    const names = (side: 'a' | 'b') =>
      differing
        .filter((one) => one[side] !== undefined)
        .map(({ at }) => nameOf(at))
        .sort((left, right) => Number(isNamed(right, evidence)) - Number(isNamed(left, evidence)))
    const named = differing.map(({ at }) => nameOf(at)).filter((name) => isNamed(name, evidence))
    const said = (['a', 'b'] as const)
      .filter((side) => names(side).length > 0)
      .map(
        (side) =>
          `${listNames(names(side))} ${names(side).length > 1 ? 'are' : 'is'} set on ${side.toUpperCase()} only`,
      )
    return `variables differ: ${said.join(', ')}${inOutput(named)}`
  })
}

function inOutput(named: readonly string[]): string {
  return named.length === 0 ? '' : `; the failing output names ${listNames(named)}`
}

function missingSecret(evidence: Evidence): Cause | undefined {
  const differing = evidence.differences.filter((one) => one.class === 'secrets')
  return guess('secret', differing, () => {
    const names = (side: 'a' | 'b') => [
      ...new Set(differing.filter((one) => one[side] === true).map(({ at }) => nameOf(at))),
    ]
    const all = [...new Set(differing.map(({ at }) => nameOf(at)))]
    const said = (['a', 'b'] as const)
      .filter((side) => names(side).length > 0)
      .map((side) => `${listNames(names(side))} could be had on ${side.toUpperCase()} only`)
    const what = said.length > 0 ? said.join(', ') : `${listNames(all)} on one side only`
    return `secrets differ: ${what}${inOutput(all.filter((name) => isNamed(name, evidence)))}`
  })
}

function cacheOnOneSide({ differences }: Evidence): Cause | undefined {
  const differing = differences.filter((one) => one.class === 'cache')
  const [first] = differing.filter((one) => one.at.at(-1) === 'result')
  const shown = first ?? differing[0]
  return guess('cache', differing, () => {
    const place = `cache \`${shown?.at[3] ?? ''}\` of job \`${shown?.at[1] ?? ''}\``
    if (first !== undefined) return `${place}: ${onBoth(first)}`
    return `${place} has another ${shorten(shown?.at[4] ?? 'state')}: ${onBoth(shown ?? {})}`
  })
}
