/** Gives the first bearer of a text the text itself, the second one `text #2`, and so on; no answer is given twice. */
export function createOccurrences(): (text: string) => string {
  const counts = new Map<string, number>()
  const given = new Set<string>()
  return (text) => {
    let count = counts.get(text) ?? 0
    let answer: string
    do {
      count += 1
      answer = count === 1 ? text : `${text} #${count}`
    } while (given.has(answer))
    counts.set(text, count)
    given.add(answer)
    return answer
  }
}
