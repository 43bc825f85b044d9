import { catalog } from '../diagnostics/catalog.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { relativePath } from '../model/job-shapes.ts'
import { expandIn, referencesIn, valueIn } from '../model/variables.ts'
import type { DecodedFile } from './decode.ts'
import { largestVariable } from './limits.ts'
import type { MergedJob } from './merge.ts'
import { originOf } from './origin.ts'
import type { WrittenJob } from './schema.ts'

type Image = WrittenJob['image']
type Services = WrittenJob['services']
type Artifacts = WrittenJob['artifacts']
type Values = Readonly<Record<string, string>>
type Expand = (text: string, ...path: PropertyKey[]) => string

/** Parts of a job whose texts may refer to its variables. */
interface Parts {
  readonly image: Image
  readonly services: Services
  readonly artifacts: Artifacts
}

/** The parts with variables in their texts, and what came of it. */
export interface ExpandedTexts extends Parts {
  readonly problems: readonly TextProblem[]
}

/** What is wrong with one text; `path` is where it stands in the job. */
type TextProblem = { readonly path: readonly PropertyKey[] } & (
  { readonly kind: 'unknown'; readonly name: string } | { readonly kind: 'too-large' | 'empty' | 'outside' }
)

/** Whether any of these texts may refer to a variable. */
export function mayRefer(job: WrittenJob): boolean {
  let may = false
  mapTexts(job, (text) => {
    may ||= text.includes('$')
    return text
  })
  return may
}

/**
 * Puts variables, expanded themselves, into the names of images and services, what an image is built from, variables of services,
 * and what artifacts are called and where they are. A name that nobody knows stays as text.
 */
export function expandTexts(job: WrittenJob, values: Values): ExpandedTexts {
  const problems: TextProblem[] = []
  const expand: Expand = (text, ...path) => {
    const names = [...new Set(referencesIn(text))]
    for (const name of names)
      if (valueIn(values, name) === undefined) problems.push({ path, kind: 'unknown', name })
    if (sizeOf(text, values) > largestVariable) {
      problems.push({ path, kind: 'too-large' })
      return text
    }
    const expanded = expandIn(text, (name) => valueIn(values, name))
    if (expanded === '' && text !== '' && !isValue(path)) problems.push({ path, kind: 'empty' })
    else if (path[1] === 'paths' && !relativePath.test(expanded)) problems.push({ path, kind: 'outside' })
    return expanded
  }
  return { ...mapTexts(job, expand), problems }
}

/** A variable of a service or an argument of a build may be empty; what names an image may not. */
function isValue(path: readonly PropertyKey[]): boolean {
  return path.includes('variables') || path.includes('args')
}

function sizeOf(text: string, values: Values): number {
  const sizes = referencesIn(text).map((name) => Buffer.byteLength(valueIn(values, name) ?? ''))
  return sizes.reduce((sum, size) => sum + size, Buffer.byteLength(text))
}

function mapTexts({ image, services, artifacts }: WrittenJob, expand: Expand): Parts {
  return {
    image: mapImage(image, expand),
    services: services?.map((service, at) =>
      mapService(service, (text, ...path) => expand(text, 'services', at, ...path)),
    ),
    artifacts: artifacts === undefined ? undefined : mapArtifacts(artifacts, expand),
  }
}

function mapImage(image: Image, expand: Expand): Image {
  if (image === undefined) return undefined
  if (typeof image === 'string') return expand(image, 'image')
  const { name, platform, build } = image
  return {
    ...image,
    ...(name === undefined ? {} : { name: expand(name, 'image', 'name') }),
    ...(platform === undefined ? {} : { platform: expand(platform, 'image', 'platform') }),
    ...(build === undefined ? {} : { build: mapBuild(build, expand) }),
  }
}

type Build = NonNullable<Exclude<Image, string | undefined>['build']>

function mapBuild(build: Build, expand: Expand): Build {
  const { context, dockerfile, target, args } = build
  const inBuild: Expand = (text, ...path) => expand(text, 'image', 'build', ...path)
  return {
    ...build,
    ...(context === undefined ? {} : { context: inBuild(context, 'context') }),
    ...(dockerfile === undefined ? {} : { dockerfile: inBuild(dockerfile, 'dockerfile') }),
    ...(target === undefined ? {} : { target: inBuild(target, 'target') }),
    ...(args === undefined ? {} : { args: mapValues(args, (text, name) => inBuild(text, 'args', name)) }),
  }
}

type Service = NonNullable<Services>[number]

function mapService(service: Service, expand: Expand): Service {
  if (typeof service === 'string') return expand(service)
  const { name, variables } = service
  return {
    ...service,
    name: expand(name, 'name'),
    ...(variables === undefined
      ? {}
      : { variables: mapValues(variables, (text, key) => expand(text, 'variables', key)) }),
  }
}

function mapReports(junit: string | readonly string[], expand: Expand): string | string[] {
  const path = ['artifacts', 'reports', 'junit']
  return typeof junit === 'string'
    ? expand(junit, ...path)
    : junit.map((text, at) => expand(text, ...path, at))
}

function mapArtifacts(artifacts: NonNullable<Artifacts>, expand: Expand): Artifacts {
  const { name, paths, exclude, reports } = artifacts
  const mapAll = (key: 'paths' | 'exclude', texts: readonly string[]) =>
    texts.map((text, at) => expand(text, 'artifacts', key, at))
  return {
    ...artifacts,
    ...(name === undefined ? {} : { name: expand(name, 'artifacts', 'name') }),
    ...(paths === undefined ? {} : { paths: mapAll('paths', paths) }),
    ...(exclude === undefined ? {} : { exclude: mapAll('exclude', exclude) }),
    ...(reports?.junit === undefined ? {} : { reports: { junit: mapReports(reports.junit, expand) } }),
  }
}

function mapValues(values: Values, map: (text: string, name: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, text]) => [name, map(text, name)]))
}

/** Says what came of the texts, where they are written. */
export function checkTexts(
  problems: readonly TextProblem[],
  merged: MergedJob,
  files: readonly DecodedFile[],
): { errors: Diagnostic[]; warnings: Diagnostic[] } {
  const known = Object.keys(merged.job.variables ?? {})
  const told = problems.flatMap((problem) => {
    const origin = originOf(problem.path, merged, files)
    if (origin === undefined) return []
    const place = origin.file.placeOf(origin.path)
    if (problem.kind === 'unknown') return [catalog.workflowUnknownVariable(place, problem.name, known)]
    if (problem.kind === 'too-large') {
      const most = `${largestVariable / 1024} KiB`
      return [
        catalog.workflowVariableLimit(place, `this is larger than ${most} once its variables are expanded`),
      ]
    }
    if (problem.kind === 'outside') {
      const found = 'a path out of the workspace once its variables are expanded'
      return [catalog.workflowWrongValue(place, { found, expected: 'a path inside of it' })]
    }
    const found = 'nothing once its variables are expanded'
    return [catalog.workflowWrongValue(place, { found, expected: 'a text', hint: 'set the variable' })]
  })
  return {
    errors: told.filter(({ severity }) => severity === 'error'),
    warnings: told.filter(({ severity }) => severity === 'warning'),
  }
}
