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

/** Names of the keys that a mapping at a path may have, as the schema declares them. */
export function keysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  return [...new Set(shapesAt(schema, path).flatMap((shape) => Object.keys(shape.entries ?? {})))]
}

/** Whether the schema wants a mapping at a path and no list. Valibot takes a list for a mapping, and loses what is in it. */
export function refusesList(schema: unknown, path: readonly PropertyKey[]): boolean {
  const shapes = shapesAt(schema, path)
  const takesMapping = shapes.some(({ entries, type }) => entries !== undefined || type === 'record')
  return takesMapping && !shapes.some(({ type }) => type === 'array')
}

function shapesAt(schema: unknown, path: readonly PropertyKey[]): Shape[] {
  const ends = path.reduce<Shape[]>(
    (shapes, key) => shapes.flatMap((shape) => step(shape, key)),
    [schema as Shape],
  )
  return ends.flatMap(resolve)
}

/** Without wrappers; of a union each member. */
function resolve(shape: Shape): Shape[] {
  if (shape.wrapped !== undefined) return resolve(shape.wrapped)
  return shape.type === 'union' ? (shape.options ?? []).flatMap(resolve) : [shape]
}

function step(shape: Shape, key: PropertyKey): Shape[] {
  return resolve(shape).flatMap((one) => {
    const next =
      one.entries?.[String(key)] ?? one.rest ?? one.item ?? (one.type === 'record' ? one.value : undefined)
    return next === undefined ? [] : [next]
  })
}
