import { LoomFailure } from '../diagnostics/failure.ts'

const unitMs: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Milliseconds of `30m`, `12h` or `7d`; fails with `code` for anything else. */
export function parseAge(text: string, { code }: { readonly code: string }): number {
  const match = /^(\d+)([mhd])$/.exec(text)
  if (match !== null) return Number(match[1]) * (unitMs[match[2] ?? ''] ?? 0)
  throw new LoomFailure('usage', {
    code,
    message: `\`${text}\` is no age, expected one such as 30m, 12h or 7d`,
    hint: 'write `--older-than 7d`',
  })
}
