import type { Engine } from './engine.ts'
import { asking } from './failure.ts'

/** By what an engine confines containers: `selinux`, `rootless`, `userns`, `seccomp`… */
export async function securityOptions({ docker }: Engine): Promise<readonly string[]> {
  const info: unknown = await asking(
    'ask the engine what it is',
    async () => docker.info() as Promise<unknown>,
  )
  const { SecurityOptions: options } = info as { readonly SecurityOptions?: readonly string[] | null }
  // `name=seccomp,profile=builtin`
  return (options ?? []).map((option) => /^name=([a-z]+)/.exec(option)?.[1] ?? option)
}
