const unitMs: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 }

/** Milliseconds of a duration as a workflow has it: `90s`, `10m` or `1h 30m`. */
export function parseDuration(text: string): number {
  return [...text.matchAll(/(\d+)\s*([smh])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (unitMs[unit ?? ''] ?? 0),
    0,
  )
}
