import { LoomFailure } from '../../diagnostics/failure.ts'

/** What the kit uses of the context that node:test gives to a test. */
export interface KitTest {
  readonly name: string
  readonly signal: AbortSignal
  /** Says nothing of its subtests until its hooks have run. */
  readonly passed?: boolean
  after(hook: () => Promise<void>): void
  afterEach(hook: (subtest: unknown) => void): void
  diagnostic(message: string): void
}

/** Refuses what is no test's context, such as that of a suite, which cannot tell when it ends. */
export function refuseOtherContext(t: unknown, user: string): void {
  const { after, diagnostic, signal } = Object(t) as Partial<KitTest>
  if (typeof after === 'function' && typeof diagnostic === 'function' && signal !== undefined) return
  throw new LoomFailure('usage', {
    code: 'kit/no-test',
    message: `${user} was called without the context of a test`,
    hint: `give it what a test is called with: \`test('…', async (t) => { await ${user}(t, …) })\``,
  })
}

/**
 * Watches a test, from now on, for its subtests that fail: a test itself learns of them only after its hooks. Gives whether the
 * test has failed, for a hook to ask.
 */
export function watchFailure(t: KitTest): () => boolean {
  let hasFailedSubtest = false
  t.afterEach((subtest) => {
    if ((subtest as KitTest).passed === false) hasFailedSubtest = true
  })
  return () => hasFailedSubtest || t.passed !== true
}
