import type { Environment } from '../../base/environment.ts'
import { secretFailure } from '../failure.ts'
import type { SecretSource } from '../source.ts'

/** `env://NAME`: a variable of whoever started Loom. */
export function createEnvironmentSource(env: Environment): SecretSource<'env'> {
  return {
    read: async ({ name }, signal) => {
      signal.throwIfAborted()
      const value = env[name]
      if (value !== undefined) return Promise.resolve({ bytes: Buffer.from(value) })
      throw secretFailure(
        'secrets/ref-not-found',
        `the variable \`${name}\` is not set`,
        `set ${name} where you start Loom; in a GitHub workflow, pass it in \`env\` of the step`,
      )
    },
  }
}
