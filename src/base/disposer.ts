/** Things to dispose of together, the last that was added first. */
export interface Disposer extends AsyncDisposable {
  /** Takes care of a thing from now on, and gives it back. */
  use<T extends AsyncDisposable>(thing: T): T
  defer(end: () => Promise<void> | void): void
}

/** Disposing is safe to ask for twice. All are disposed of, whatever one of them throws; the first error is thrown at the end. */
export function createDisposer(): Disposer {
  const ends: (() => Promise<void> | void)[] = []
  const disposer: Disposer = {
    use(thing) {
      ends.push(async () => thing[Symbol.asyncDispose]())
      return thing
    },
    defer: (end) => void ends.push(end),
    async [Symbol.asyncDispose]() {
      const errors: unknown[] = []
      for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
        try {
          await end()
        } catch (error) {
          errors.push(error)
        }
      }
      if (errors.length > 0) throw errors[0]
    },
  }
  return disposer
}
