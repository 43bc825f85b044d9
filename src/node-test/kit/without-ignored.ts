import * as v from 'valibot'
import { stepUnits } from '../../model/event.ts'
import type { Ignored } from '../../parity/ignore.ts'
import { stepName } from '../../parity/side.ts'
import { type StoredJob, storedJobSchema } from './stored-receipt.ts'

/** Jobs without what is ignored: it need not be stored anew whenever it is another. */
export function withoutIgnored(jobs: readonly StoredJob[], ignored: Ignored): StoredJob[] {
  return v.parse(v.array(storedJobSchema), prune(jobs, ['jobs'], ignored))
}

/** A value that stands at a path of `compared.json`, without the parts of it that are ignored. */
function prune(value: unknown, at: readonly string[], ignored: Ignored): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => ({ item, place: [...at, nameOf(item)] }))
    return items
      .filter(({ place }) => !ignored.covers(place))
      .map(({ item, place }) => prune(item, place, ignored))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, member]) => ({ name, member: member as unknown, place: [...at, comparedName(name)] }))
      .filter(({ name, place }) => identifying.has(name) || !ignored.covers(place))
      .map(({ name, member, place }) => [name, prune(member, place, ignored)]),
  )
}

/** Fields that say which thing of a list it is. */
const identifying: ReadonlySet<string> = new Set(['id', 'name', 'path', 'reference', 'unit', 'index'])

const text = v.optional(v.string())
const namedSchema = v.object({
  id: text,
  name: text,
  path: text,
  reference: text,
  unit: v.optional(v.picklist(stepUnits)),
  index: v.optional(v.number()),
})

/** How a path names a thing of a list. */
function nameOf(item: unknown): string {
  const { unit, index, id, name, path, reference } = v.parse(namedSchema, item)
  if (unit !== undefined && index !== undefined) return stepName({ unit, index })
  return id ?? name ?? path ?? reference ?? ''
}

/** A step's command is known to paths by its digest. */
function comparedName(name: string): string {
  return name === 'command' ? 'command_digest' : name
}
