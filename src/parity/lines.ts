/** The text with each of its lines changed. The change makes no line ends. */
export function eachLine(text: string, change: (line: string) => string): string {
  return text.includes('\n') ? text.split('\n').map(change).join('\n') : change(text)
}
