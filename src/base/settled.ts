/**
 * Like `Promise.all`, but waits until all have ended before it rejects with the first error: nothing goes on behind the back of
 * who cleans up.
 */
export async function allEnded<T extends readonly Promise<unknown>[]>(
  work: readonly [...T],
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(work)
  return Promise.all(work)
}
