import type { OutputDifference } from '../model/run-diff.ts'

const contextBefore = 2
const contextAfter = 3
/** How far ahead the two outputs may meet again. */
const lookAhead = 4
const longestLine = 400

/** The first place where two outputs part, with lines around it; undefined when they are equal. Reads no further than that. */
export async function firstDifferingLines(
  a: AsyncIterable<string>,
  b: AsyncIterable<string>,
): Promise<OutputDifference | undefined> {
  const [left, right] = [a[Symbol.asyncIterator](), b[Symbol.asyncIterator]()]
  try {
    const before: string[] = []
    for (let line = 1; ; line++) {
      const [mine, theirs] = [await next(left), await next(right)]
      if (mine === theirs) {
        if (mine === undefined) return undefined
        before.push(mine)
        if (before.length > contextBefore) before.shift()
        continue
      }
      const ofA = [...(mine === undefined ? [] : [mine]), ...(await take(left, lookAhead + contextAfter))]
      const ofB = [
        ...(theirs === undefined ? [] : [theirs]),
        ...(await take(right, lookAhead + contextAfter)),
      ]
      return { line, before: before.map((text) => cutLine(text, longestLine)), ...part(ofA, ofB) }
    }
  } finally {
    await Promise.all([left.return?.(), right.return?.()])
  }
}

async function next(lines: AsyncIterator<string>): Promise<string | undefined> {
  const result = await lines.next()
  return result.done === true ? undefined : result.value
}

async function take(lines: AsyncIterator<string>, count: number): Promise<string[]> {
  const taken: string[] = []
  while (taken.length < count) {
    const line = await next(lines)
    if (line === undefined) break
    taken.push(line)
  }
  return taken
}

/** Up to where the two meet again, if they soon do; else the first lines of both. */
function part(a: readonly string[], b: readonly string[]): Pick<OutputDifference, 'a' | 'b' | 'after'> {
  const [skipA, skipB] = meeting(a, b) ?? [lookAhead, lookAhead]
  const after: string[] = []
  for (let at = 0; at < contextAfter; at++) {
    const line = a[skipA + at]
    if (line === undefined || line !== b[skipB + at]) break
    after.push(line)
  }
  return {
    ...cutApart(a.slice(0, skipA), b.slice(0, skipB)),
    after: after.map((text) => cutLine(text, longestLine)),
  }
}

/** How many lines each side has before the first line that both have. Blank lines do not count: they are everywhere. */
function meeting(a: readonly string[], b: readonly string[]): readonly [number, number] | undefined {
  for (let distance = 1; distance <= 2 * lookAhead; distance++) {
    const splits = Array.from({ length: distance + 1 }, (_, at) => [at, distance - at] as const)
    const found = splits.filter(
      ([skipA, skipB]) =>
        Math.max(skipA, skipB) <= lookAhead && (a[skipA] ?? '').trim() !== '' && a[skipA] === b[skipB],
    )
    // Of several that are equally near, one that favours a side would depend on which is named first.
    const best = found.length === 1 ? found[0] : found.find(([skipA, skipB]) => skipA === skipB)
    if (best !== undefined) return best
  }
  return undefined
}

function cutApart(a: readonly string[], b: readonly string[]): { a: string[]; b: string[] } {
  const from = Math.min(a.length, b.length)
  const cut = (own: readonly string[], other: readonly string[]) =>
    own.map((text, at) => cutLine(text, longestLine, at < from ? commonLength(text, other[at] ?? '') : 0))
  return { a: cut(a, b), b: cut(b, a) }
}

/** How many characters two texts begin with alike. */
export function commonLength(a: string, b: string): number {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at++
  return at
}

/** A line cut to a width so that what stands at `shown` is in it. */
export function cutLine(text: string, width: number, shown = 0): string {
  if (text.length <= width) return text
  const start = shown < width - 10 ? 0 : Math.min(shown - Math.floor(width / 3), text.length - width + 1)
  const before = start === 0 ? '' : '…'
  const room = width - before.length
  const isEnd = start + room >= text.length
  return before + (isEnd ? text.slice(start) : `${text.slice(start, start + room - 1)}…`)
}
