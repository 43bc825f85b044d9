/** Keeps work on the same paths apart, within one process. */
export interface PathLocks {
  /** Waits for all that was asked for before and has one of these paths, or one in or above it. Dispose the lock when done. */
  lock(paths: readonly string[]): Promise<Disposable>
}

interface Held {
  readonly paths: readonly string[]
  readonly released: Promise<void>
}

export function createPathLocks(): PathLocks {
  const held = new Set<Held>()
  return {
    async lock(paths) {
      const before = [...held].filter((one) => one.paths.some((path) => paths.some((own) => meet(path, own))))
      const { promise: released, resolve } = withResolvers()
      const own: Held = { paths, released }
      held.add(own)
      await Promise.all(before.map((one) => one.released))
      return {
        [Symbol.dispose]() {
          held.delete(own)
          resolve()
        },
      }
    },
  }
}

function meet(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`)
}

function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
