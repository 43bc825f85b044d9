/** `0.4 s`, `12 s`, `1 m 03 s`, `2 h 05 m`. */
export function formatDuration(ms: number): string {
  const seconds = ms / 1000
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const two = (value: number) => String(value).padStart(2, '0')
  if (whole < 3600) return `${Math.floor(whole / 60)} m ${two(whole % 60)} s`
  return `${Math.floor(whole / 3600)} h ${two(Math.floor((whole % 3600) / 60))} m`
}

const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const

/** Decimal units: `14 kB`, `1.2 GB`. */
export function formatBytes(bytes: number): string {
  let value = bytes
  let unit = 0
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000
    unit += 1
  }
  return `${unit === 0 || value >= 10 ? Math.round(value) : value.toFixed(1)} ${units[unit] ?? 'B'}`
}

/** How long ago a time is, in its largest unit. */
export function formatAge(thenMs: number, nowMs: number): string {
  const minutes = Math.floor(Math.max(0, nowMs - thenMs) / 60_000)
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${minutes} min ago`
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h ago` : `${Math.floor(minutes / 1440)} d ago`
}

/** The first line of a command, cut to a width. */
export function commandLine(command: string, width: number): string {
  const [first = '', ...rest] = command.trim().split('\n')
  const line = rest.length > 0 ? `${first} …` : first
  return line.length <= width ? line : `${line.slice(0, Math.max(1, width - 1))}…`
}

// Everything that moves the cursor, clears the screen or sets a title; colours (SGR) stay.
const controls =
  /\u001b\[[0-9;:]*m|\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[@-_]?|[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f]/g
const colour = /^\u001b\[[0-9;:]*m$/

/** A line of a job's output made harmless for a terminal: of a progress bar its last state, colours only if wanted. */
export function harmlessLine(line: string, keepColors: boolean): string {
  const last = line.replace(/\r+$/, '').split('\r').at(-1) ?? ''
  return last.replace(controls, (code) => (keepColors && colour.test(code) ? code : ''))
}

/** Rows as columns, two spaces between, no white space at line ends. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows)
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length)
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}
