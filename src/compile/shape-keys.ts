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
  const ends = path.reduce<Shape[]>(
    (shapes, key) => shapes.flatMap((shape) => step(shape, key)),
    [schema as Shape],
  )
  return [...new Set(ends.flatMap(resolve).flatMap((shape) => Object.keys(shape.entries ?? {})))]
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
