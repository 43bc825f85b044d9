/** What a program must be made for to run: `linux/arm64/v8` taken apart, in the words that images use. */
export interface Platform {
  readonly os: string
  readonly architecture: string
  readonly variant?: string
}

const architectures: Readonly<Record<string, readonly [string, string?]>> = {
  x86_64: ['amd64'],
  'x86-64': ['amd64'],
  i386: ['386'],
  aarch64: ['arm64'],
  armhf: ['arm', 'v7'],
  armel: ['arm', 'v6'],
}

/** Understands `os/architecture[/variant]`, and `architecture` alone for Linux. Undefined for anything else. */
export function parsePlatform(text: string): Platform | undefined {
  const parts = text.toLowerCase().split('/')
  if (parts.length > 3 || parts.some((part) => !/^[a-z0-9_.-]+$/.test(part))) return undefined
  const [os, written, variant] = parts.length === 1 ? ['linux', parts[0]] : parts
  if (os === undefined || written === undefined) return undefined
  const [architecture, ownVariant] = architectures[written] ?? [written]
  const known = variant ?? ownVariant
  // The only variant of arm64 that is in use is mostly left out.
  return known === undefined || (architecture === 'arm64' && known === 'v8')
    ? { os, architecture }
    : { os, architecture, variant: known }
}

/** Whether an image is for a platform that was asked for; one that names no variant is for all of them. */
export function isFor(image: Platform, asked: Platform): boolean {
  return (
    image.os === asked.os &&
    image.architecture === asked.architecture &&
    (asked.variant === undefined || image.variant === undefined || image.variant === asked.variant)
  )
}

export function platformText({ os, architecture, variant }: Platform): string {
  return [os, architecture, ...(variant === undefined ? [] : [variant])].join('/')
}
