/** One thing to measure. What is not in `run` costs it nothing. */
export interface Candidate {
  readonly name: string
  /** Makes ready for one run, outside of the measured time. */
  readonly prepare?: () => void | Promise<void>
  /** Gives its time where only a part of it counts. */
  readonly run: () => void | Promise<number | void>
}

export interface Measured {
  readonly name: string
  readonly medianMs: number
  readonly lowestMs: number
  readonly highestMs: number
}

/** Runs the candidates in turn, round by round, each round beginning with another one, and gives medians. */
export async function alternate(candidates: readonly Candidate[], rounds: number): Promise<Measured[]> {
  const times = new Map<string, number[]>(candidates.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < candidates.length; at++) {
      const candidate = candidates[(round + at) % candidates.length]
      if (candidate === undefined) continue
      await candidate.prepare?.()
      const startedMs = performance.now()
      const partMs = await candidate.run()
      times.get(candidate.name)?.push(partMs ?? performance.now() - startedMs)
    }
  }
  return [...times].map(([name, all]) => {
    const sorted = all.toSorted((a, b) => a - b)
    const at = (part: number) =>
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
    return { name, medianMs: at(0.5), lowestMs: at(0), highestMs: at(1) }
  })
}

/** A Markdown table: each candidate's time, and how the first one stands against it. */
export function table(title: string, measured: readonly Measured[]): string {
  const own = measured[0]?.medianMs ?? Number.NaN
  const rows = measured.map(({ name, medianMs, lowestMs, highestMs }, at) => {
    const ratio = at === 0 ? '' : `${(own / medianMs).toFixed(2)}×`
    return `| ${name} | ${Math.round(medianMs)} ms | ${Math.round(lowestMs)}–${Math.round(highestMs)} ms | ${ratio} |`
  })
  return `### ${title}\n\n| | median | spread | Loom is |\n| --- | ---: | ---: | ---: |\n${rows.join('\n')}\n`
}
