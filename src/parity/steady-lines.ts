interface Form {
  /** Text that every such line holds: to look for it costs little where there is none. */
  readonly hint: string
  /** Stays within a line, and bounded where it could be tried at many places. */
  readonly pattern: RegExp
  readonly becomes: string
}

const mode = '[bcdlps-][rwxsStT-]{9}[.+@]?'

const forms: readonly Form[] = [
  // Written by Loom itself, with a random part.
  { hint: 'LOOM_TRACKING_ID', pattern: /(LOOM_TRACKING_ID=["']?)\d[\w.,]*/g, becomes: '$1<run>' },
  // npm tells them in the order in which the registry answered.
  { hint: ' deprecated ', pattern: /^(npm (?:warn|WARN) deprecated ).+/gm, becomes: '$1<ignored>' },
  // `ls -l` makes columns as wide as the widest number. Of directories the file system decides on links and size.
  {
    hint: '-rw',
    pattern: new RegExp(`^(?!d)(${mode}) {1,16}(\\d{1,9}) (\\S{1,64}) {1,64}(\\S{1,64}) {1,64}(?=\\d)`, 'gm'),
    becomes: '$1 $2 $3 $4 ',
  },
  {
    hint: 'drw',
    pattern: new RegExp(
      `^(?=d)(${mode}) {1,16}\\d{1,9} (\\S{1,64}) {1,64}(\\S{1,64}) {1,64}\\d{1,15}(?= )`,
      'gm',
    ),
    becomes: '$1 $2 $3',
  },
  // GNU time.
  {
    hint: 'maxresident)k',
    pattern: /^[\d.]{1,16}user [\d.]{1,16}system [\d:.]{1,16}elapsed .{0,80}maxresident\)k$/gm,
    becomes: '<duration>',
  },
  {
    hint: 'pagefaults',
    pattern: /^\d+inputs\+\d+outputs \(.{0,60}\)pagefaults \d+swaps$/gm,
    becomes: '<duration>',
  },
]

/** Lines as they are, but for those of a few tools that differ from run to run in more than one place of the line. */
export function steadyLines(text: string): string {
  return forms.reduce(
    (done, { hint, pattern, becomes }) => (done.includes(hint) ? done.replace(pattern, becomes) : done),
    text,
  )
}
