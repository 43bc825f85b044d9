interface Form {
  /** Text that every such line holds: to look for it costs little where there is none. */
  readonly hint: string
  /** Stays within a line, and bounded where it could be tried at many places. */
  readonly pattern: RegExp
  readonly becomes: string
}

/**
 * Rows of `ls -l`, which makes columns as wide as the widest number. Of directories the file system decides on links and size. There are
 * two forms of each, since every row must hold its hint: what stands beside a row must not decide on it.
 */
const rows: readonly Form[] = ['rw', 'r-'].flatMap((hint) => {
  const mode = `${hint}[xsStT-][rwxsStT-]{6}[.+@]?`
  const owner = '([^\\s<]{1,64}) {1,64}([^\\s<]{1,64})'
  return [
    {
      hint,
      pattern: new RegExp(`^([bclps-]${mode}) {1,16}(\\d{1,9}) ${owner} {1,64}(?=\\d)`, 'gm'),
      becomes: '$1 $2 $3 $4 ',
    },
    {
      hint,
      pattern: new RegExp(`^(d${mode}) {1,16}\\d{1,9} ${owner} {1,64}\\d{1,15}(?= )`, 'gm'),
      becomes: '$1 <ignored> $2 $3 <ignored>',
    },
  ]
})

const forms: readonly Form[] = [
  // Written by Loom itself, with a random part.
  { hint: 'LOOM_TRACKING_ID', pattern: /(LOOM_TRACKING_ID=["']?)\d[\w.,]*/g, becomes: '$1<run>' },
  // npm tells them in the order in which the registry answered.
  { hint: ' deprecated ', pattern: /^(npm (?:warn|WARN) deprecated ).+/gm, becomes: '$1<ignored>' },
  // Whole minutes of npm: elsewhere `1m` may be anything.
  {
    hint: ' in ',
    pattern: /^((?:(?:added|removed|changed) \d|up to date).{0,200} in )\d{1,4}m$/gm,
    becomes: '$1<duration>',
  },
  ...rows,
  // `time -p`, which has no units, and GNU time. A duration in brackets may follow, and goes.
  { hint: 'real ', pattern: /^real {1,8}\d{1,9}\.\d\d(?=$| \()/gm, becomes: 'real <duration>' },
  { hint: 'user ', pattern: /^user {1,8}\d{1,9}\.\d\d(?=$| \()/gm, becomes: 'user <duration>' },
  { hint: 'sys ', pattern: /^sys {1,8}\d{1,9}\.\d\d(?=$| \()/gm, becomes: 'sys <duration>' },
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
