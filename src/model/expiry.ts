const second = 1000
const day = 86_400 * second

const units: readonly (readonly [RegExp, number])[] = [
  [/^mo/, 30 * day],
  [/^s|^$/, second],
  [/^m/, 60 * second],
  [/^h/, 3600 * second],
  [/^d/, day],
  [/^w/, 7 * day],
  [/^y/, 365.25 * day],
]

/**
 * Milliseconds that a time such as `30 days`, `1 week and 2 days` or `2h20min` says, as a workflow has it; `Infinity` for `never`. As
 * in GitLab a number alone counts seconds, a month has 30 days and a year 365.25.
 */
export function parseExpiry(text: string): number {
  if (text.trim() === 'never') return Infinity
  return [...text.matchAll(/(\d+)\s*([a-z]*)/g)].reduce((sumMs, [, count, unit = '']) => {
    const [, unitMs = 0] = units.find(([name]) => name.test(unit)) ?? []
    return sumMs + Number(count) * unitMs
  }, 0)
}
