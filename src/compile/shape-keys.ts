/** As much of a valibot schema as it takes to walk down one. */
interface Shape {
  readonly type?: string
  readonly entries?: Readonly<Record<string, Shape>>
  readonly rest?: Shape
  readonly wrapped?: Shape
  readonly item?: Shape
  readonly value?: Shape
  readonly options?: readonly Shape[]
}

/** What a schema says of one place of a file. */
export interface Form {
  /** Names of the keys that a mapping may have here; none where any will do. */
  readonly keys: readonly string[]
  /** Whether a mapping is wanted and no list. Valibot takes a list for a mapping, and loses what is in it. */
  readonly refusesList: boolean
  /** The form of what a key or an index leads to; made once, so that it may be asked for every part of a long file. */
  at(key: PropertyKey): Form
}

export function formOf(schema: unknown): Form {
  return formOfShapes([schema as Shape])
}

/** Names of the keys that a mapping at a path may have, as the schema declares them. */
export function keysAt(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  return path.reduce((form, key) => form.at(key), formOf(schema)).keys
}

function formOfShapes(shapes: readonly Shape[]): Form {
  const all = shapes.flatMap(resolve)
  const takesMapping = all.some(({ entries, type }) => entries !== undefined || type === 'record')
  const below = new Map<string, Form>()
  return {
    keys: [...new Set(all.flatMap((shape) => Object.keys(shape.entries ?? {})))],
    refusesList: takesMapping && !all.some(({ type }) => type === 'array'),
    at(key) {
      const name = String(key)
      const form = below.get(name) ?? formOfShapes(all.flatMap((shape) => step(shape, name)))
      below.set(name, form)
      return form
    },
  }
}

/** Without wrappers; of a union each member. */
function resolve(shape: Shape): Shape[] {
  if (shape.wrapped !== undefined) return resolve(shape.wrapped)
  return shape.type === 'union' ? (shape.options ?? []).flatMap(resolve) : [shape]
}

function step(shape: Shape, key: string): Shape[] {
  const { entries = {} } = shape
  const own = Object.hasOwn(entries, key) ? entries[key] : undefined
  const next = own ?? shape.rest ?? shape.item ?? (shape.type === 'record' ? shape.value : undefined)
  return next === undefined ? [] : [next]
}
