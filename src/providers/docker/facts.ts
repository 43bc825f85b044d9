import * as v from 'valibot'
import type { Engine } from './engine.ts'
import { asking } from './failure.ts'

/** What an engine tells of itself and its machine, as `loom doctor --json` prints it. */
export interface EngineFacts {
  readonly address: string
  readonly version: string
  readonly api_version: string
  /** Whether it runs without root. */
  readonly rootless: boolean
  /** Whether the users of containers are others outside of them. */
  readonly userns_remap: boolean
  readonly selinux: boolean
  /** `1` or `2`; absent where it does not say. */
  readonly cgroup_version?: string
  readonly storage_driver: string
  /** As the machine calls its system: `Debian GNU/Linux 12 (bookworm)`. */
  readonly os: string
  /** As images name it: `amd64`. */
  readonly architecture: string
  readonly kernel: string
  readonly memory_bytes: number
  readonly cpus: number
  /** Of the machine. */
  readonly name: string
}

const infoSchema = v.object({
  SecurityOptions: v.nullish(v.array(v.string()), []),
  CgroupVersion: v.optional(v.string()),
  Driver: v.string(),
  OperatingSystem: v.string(),
  KernelVersion: v.string(),
  MemTotal: v.number(),
  NCPU: v.number(),
  Name: v.string(),
})

/** Asks the engine. Fails with a `docker/…` code when it does not answer. */
export async function readEngineFacts({ docker, ...engine }: Engine): Promise<EngineFacts> {
  const info = v.parse(infoSchema, await asking('read what the engine is', () => docker.info()))
  const options = info.SecurityOptions ?? []
  const hasOption = (name: string) =>
    options.some((option) => option === `name=${name}` || option.startsWith(`name=${name},`))
  return {
    address: engine.address,
    version: engine.version,
    api_version: engine.apiVersion,
    rootless: hasOption('rootless'),
    userns_remap: hasOption('userns'),
    selinux: hasOption('selinux'),
    ...(info.CgroupVersion === undefined ? {} : { cgroup_version: info.CgroupVersion }),
    storage_driver: info.Driver,
    os: info.OperatingSystem,
    architecture: engine.platform.slice(engine.platform.indexOf('/') + 1),
    kernel: info.KernelVersion,
    memory_bytes: info.MemTotal,
    cpus: info.NCPU,
    name: info.Name,
  }
}
