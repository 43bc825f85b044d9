/** Colours of one scheme, `light` or `dark`. A test holds that every text is readable on every ground it can have (WCAG AA). */
export interface Palette {
  readonly ground: string
  readonly surface: string
  readonly line: string
  readonly text: string
  readonly quiet: string
  readonly link: string
  readonly tones: Readonly<Record<'good' | 'bad' | 'odd' | 'idle', string>>
  /** Of output: black, red, green, yellow, blue, magenta, cyan, white, grey in the order of terminals (see `ansi.ts`). */
  readonly fronts: readonly string[]
  readonly backs: readonly string[]
}

export const light: Palette = {
  ground: '#ffffff',
  surface: '#f6f7f9',
  line: '#d4d9df',
  text: '#1c2128',
  quiet: '#57606a',
  link: '#0757b8',
  tones: { good: '#1a7037', bad: '#b7202a', odd: '#855600', idle: '#57606a' },
  fronts: '#1c2128 #a31621 #0f5c28 #704600 #0a4da3 #6b32a8 #075a64 #4c545d #4c545d'.split(' '),
  backs: '#d9dee4 #ffdedb #d3f3da #fbefb5 #d9e8ff #f0e2ff #d0f0f3 #e8ebef #dfe3e8'.split(' '),
}

export const dark: Palette = {
  ground: '#10141a',
  surface: '#181d25',
  line: '#363e48',
  text: '#e3e8ee',
  quiet: '#9aa4af',
  link: '#6cb0ff',
  tones: { good: '#4cc169', bad: '#ff7f79', odd: '#e0ab3d', idle: '#9aa4af' },
  fronts: '#b3bcc6 #ff958f #5fd07c #e5b84f #82bcff #d0a8ff #5bcad6 #e3e8ee #a9b3bd'.split(' '),
  backs: '#252c35 #4c1719 #12381e #3d2f05 #10305c #35225a #073840 #39424d #2d353f'.split(' '),
}
