import type { ProvidedJob } from '../provider.ts'

const shifts: Readonly<Record<string, number>> = { '': 0, k: 10, m: 20, g: 30 }

/** Bytes of `512m`, `1.5GiB` or a plain number. Units are powers of 1024, as the docker client has them. */
export function parseMemory(text: string): number {
  const [, number = '0', unit = ''] = /^([\d.]+)\s*([kmg]?)/i.exec(text) ?? []
  return Math.floor(Number(number) * 2 ** (shifts[unit.toLowerCase()] ?? 0))
}

/** Limits as the engine wants them. No swap beside the memory: a job that needs more is told so, not slowed. */
export function resourceLimits({ cpus, memory }: NonNullable<ProvidedJob['resources']>) {
  const bytes = memory === undefined ? undefined : parseMemory(memory)
  return {
    ...(cpus === undefined ? {} : { NanoCpus: Math.round(cpus * 1e9) }),
    ...(bytes === undefined ? {} : { Memory: bytes, MemorySwap: bytes }),
  }
}
