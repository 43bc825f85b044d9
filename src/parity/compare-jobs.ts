import type { ComparedJob, ComparedStep } from '../model/compared.ts'
import type { DifferenceClass } from '../model/run-diff.ts'
import { compareFields, type Fields, type Note, present, type Scalar } from './notes.ts'
import { pairUp } from './pairs.ts'
import { stepName } from './side.ts'

interface Both<Item> {
  readonly a: Item
  readonly b: Item
}

/** Notes all that differs in a job that both runs have. */
export function compareJobs(note: Note, at: readonly string[], { a, b }: Both<ComparedJob>): void {
  compareFields(note, at, { a: endOf(a), b: endOf(b), kind: () => 'outcome' })
  comparePlaces(note, at, { a, b })
  const list = <Item>(name: string, of: Lists<Item>) => {
    compareLists(note, [...at, name], of)
  }
  list('secrets', { a: a.secrets, b: b.secrets, ...secrets })
  list('caches', { a: a.caches, b: b.caches, ...caches })
  list('steps', { a: a.steps, b: b.steps, ...steps })
  list('artifacts', { a: a.artifacts, b: b.artifacts, ...artifacts })
  compareTests(note, [...at, 'tests'], { a: a.tests, b: b.tests })
}

function endOf({ outcome, cause, attempts }: ComparedJob): Fields {
  return { outcome, cause, attempts }
}

/**
 * The workflow says where a job runs and in which image; what the registry has under that name is not its doing. Nor is what a side
 * lacks because its job never came to its first step.
 */
function comparePlaces(note: Note, at: readonly string[], { a, b }: Both<ComparedJob>): void {
  const isPrepared = a.steps.length > 0 && b.steps.length > 0
  const by = <Field extends 'provider' | 'mount_mode'>(name: Field, kind: DifferenceClass) => {
    compareFields(note, at, { a: { [name]: a[name] }, b: { [name]: b[name] }, kind: () => kind })
  }
  const written = isPrepared ? 'workflow' : 'image'
  by('provider', isPrepared ? 'workflow' : 'environment')
  by('mount_mode', 'mount_mode')
  compareFields(note, [...at, 'image'], {
    a: a.image ?? {},
    b: b.image ?? {},
    kind: (name) => (name === 'digest' ? 'image' : written),
  })
  compareLists(note, [...at, 'services'], { a: a.services, b: b.services, ...services, whole: written })
}

interface ListShape<Item> {
  readonly keyOf: (item: Item) => string
  /** The class of one that a side has not, and what says most of it. */
  readonly whole: DifferenceClass
  readonly show: (item: Item) => Scalar
  readonly fields: (item: Item) => Fields
  readonly kind: (name: string) => DifferenceClass
}

type Lists<Item> = ListShape<Item> & { a: readonly Item[] | undefined; b: readonly Item[] | undefined }
type Member<Name extends keyof ComparedJob> =
  NonNullable<ComparedJob[Name]> extends (infer Item)[] ? Item : never

const services: Omit<ListShape<Member<'services'>>, 'whole'> = {
  keyOf: ({ reference }) => reference,
  show: ({ digest }) => digest,
  fields: ({ digest }) => ({ digest }),
  kind: () => 'image',
}
const secrets: ListShape<Member<'secrets'>> = {
  keyOf: ({ name }) => name,
  whole: 'secrets',
  show: ({ resolved }) => resolved,
  fields: ({ resolved }) => ({ resolved }),
  kind: () => 'secrets',
}
const caches: ListShape<Member<'caches'>> = {
  keyOf: ({ name }) => name,
  whole: 'cache',
  show: ({ result }) => result,
  fields: ({ key, result }) => ({ key, result }),
  kind: () => 'cache',
}
const steps: ListShape<ComparedStep> = {
  keyOf: stepName,
  whole: 'step',
  show: ({ exit_code }) => exit_code ?? 'no exit code',
  fields: ({ command_digest, exit_code, lines, output_digest }) => ({
    command_digest,
    exit_code,
    lines,
    output_digest,
  }),
  kind: (name) => (name === 'command_digest' ? 'workflow' : name === 'exit_code' ? 'exit_code' : 'text'),
}
const artifacts: ListShape<Member<'artifacts'>> = {
  keyOf: ({ path }) => path,
  whole: 'artifacts',
  show: ({ sha256 }) => sha256,
  fields: ({ size, sha256, mode }) => ({ size, sha256, mode }),
  kind: () => 'artifacts',
}

function compareLists<Item>(note: Note, at: readonly string[], lists: Lists<Item>): void {
  const { a, b, keyOf, whole, show, fields, kind } = lists
  if (a === undefined && b === undefined) return
  // A list that is empty on one side and not kept on the other has nothing below it to name.
  if ((a ?? b)?.length === 0 && (a === undefined || b === undefined))
    note(
      at,
      whole,
      present({ a, b }, ({ length }) => length),
    )
  for (const pair of pairUp(a ?? [], b ?? [], keyOf)) {
    const here = [...at, pair.key]
    if (pair.a === undefined || pair.b === undefined) note(here, whole, present(pair, show))
    else compareFields(note, here, { a: fields(pair.a), b: fields(pair.b), kind })
  }
}

interface Tests {
  readonly a: ComparedJob['tests']
  readonly b: ComparedJob['tests']
}

function compareTests(note: Note, at: readonly string[], { a, b }: Tests): void {
  if (a === undefined && b === undefined) return
  if (a === undefined || b === undefined)
    note(
      at,
      'tests',
      present({ a, b }, ({ cases }) => cases.length),
    )
  compareFields(note, [...at, 'totals'], { a: a?.totals ?? {}, b: b?.totals ?? {}, kind: () => 'tests' })
  for (const { key, a: mine, b: theirs } of pairUp(a?.cases ?? [], b?.cases ?? [], ({ id }) => id))
    if (mine?.outcome !== theirs?.outcome)
      note(
        [...at, 'cases', key],
        'tests',
        present({ a: mine, b: theirs }, ({ outcome }) => outcome),
      )
}
