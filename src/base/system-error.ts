/**
 * Does what may fail for reasons of the system (a disk that is full, a directory that is not to be written) and is tried again
 * at another time: then gives `otherwise`. Anything else that is thrown passes.
 */
export async function ifSystemAllows<Result>(
  work: () => Promise<Result>,
  otherwise: Result,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return otherwise
    throw error
  }
}
