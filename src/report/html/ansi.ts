import { harmlessLine } from '../format.ts'
import { type Markup, markup } from './markup.ts'

/** Turns lines of a job's output into markup, one after the other: a colour that a line leaves on holds for the next. */
export interface Colourer {
  line(text: string): Markup
}

/** Index of one of eight colours as terminals count them, bit by bit red, green, blue; 8 is grey. */
type Colour = number

interface Style {
  readonly foreground?: Colour | undefined
  readonly background?: Colour | undefined
  /** Names of classes: `bold dim italic underline strike inverse`. */
  readonly effects: readonly string[]
}

const plain: Style = { effects: [] }
const grey: Colour = 8
const effectCodes: Readonly<Record<number, string>> = {
  1: 'bold',
  2: 'dim',
  3: 'italic',
  4: 'underline',
  7: 'inverse',
  9: 'strike',
}
const endCodes: Readonly<Record<number, readonly string[]>> = {
  22: ['bold', 'dim'],
  23: ['italic'],
  24: ['underline'],
  27: ['inverse'],
  29: ['strike'],
}

/**
 * Colours become classes of a palette that is readable in light and dark (`style.ts`); of 256 or 16 million colours each becomes
 * the nearest of those. Whatever else a terminal would obey is left out.
 */
export function createColourer(): Colourer {
  let style = plain
  return {
    line(text) {
      const parts = harmlessLine(text, true).split(/\u001b\[([0-9;:]*)m/)
      const pieces = parts.map((part, at) => {
        if (at % 2 === 0) return part === '' ? markup`` : styled(part, style)
        style = applyCodes(style, part)
        return markup``
      })
      return markup`${pieces}`
    },
  }
}

function styled(text: string, style: Style): Markup {
  const classes = classesOf(style)
  return classes === '' ? markup`${text}` : markup`<span class="${classes}">${text}</span>`
}

function classesOf({ foreground, background, effects }: Style): string {
  const isInverse = effects.includes('inverse')
  const [front, back] = isInverse ? [background, foreground] : [foreground, background]
  return [
    ...(front === undefined ? [] : [`f${front}`]),
    ...(back === undefined ? [] : [`b${back}`]),
    // Swapped colours say it already.
    ...effects.filter((effect) => effect !== 'inverse' || (front ?? back) === undefined),
  ].join(' ')
}

/** Select Graphic Rendition, ECMA-48 8.3.117, with the colours of ISO 8613-6 in both ways to write them. */
function applyCodes(style: Style, codes: string): Style {
  let next = style
  const list = codes.split(';')
  for (let at = 0; at < list.length; at++) {
    const [first = '', ...rest] = (list[at] ?? '').split(':')
    const code = Number(first)
    if (code !== 38 && code !== 48) {
      next = applyCode(next, rest[0] === '0' && code === 4 ? 24 : code)
      continue
    }
    const written = rest.length > 0 ? rest.filter((part) => part !== '') : list.slice(at + 1)
    const { colour, used } = extendedColour(written.map(Number))
    next = { ...next, [code === 38 ? 'foreground' : 'background']: colour }
    if (rest.length === 0) at += used
  }
  return next
}

function applyCode(style: Style, code: number): Style {
  const effect = effectCodes[code]
  if (effect !== undefined)
    return style.effects.includes(effect) ? style : { ...style, effects: [...style.effects, effect] }
  const ended = endCodes[code]
  if (ended !== undefined) return { ...style, effects: style.effects.filter((one) => !ended.includes(one)) }
  if (code === 0) return plain
  if (code === 39) return { ...style, foreground: undefined }
  if (code === 49) return { ...style, background: undefined }
  const decade = Math.floor(code / 10)
  const digit = code % 10
  if (digit > 7) return style
  if (decade === 3) return { ...style, foreground: digit }
  if (decade === 4) return { ...style, background: digit }
  if (decade === 9) return { ...style, foreground: indexed(digit + 8) }
  return decade === 10 ? { ...style, background: indexed(digit + 8) } : style
}

/** `5;n` or `2;r;g;b`, and how many numbers it took. */
function extendedColour([kind, ...values]: readonly number[]): { colour: Colour | undefined; used: number } {
  if (kind === 5) return { colour: indexed(values[0] ?? 0), used: 2 }
  if (kind === 2) return { colour: nearest(values.slice(0, 3)), used: 4 }
  return { colour: undefined, used: 1 }
}

/** Of the 256 colours of xterm: 16 named ones, a cube of 6 × 6 × 6, 24 greys. */
function indexed(index: number): Colour {
  if (index < 8) return index
  if (index < 16) return index === 8 ? grey : index - 8
  if (index >= 232) return nearest(Array<number>(3).fill((index - 232) * 10 + 8))
  const cube = index - 16
  return nearest([Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map((part) => part * 51))
}

function nearest(channels: readonly number[]): Colour {
  const [most, least] = [Math.max(...channels), Math.min(...channels)]
  if (most - least < 40) return most < 60 ? 0 : most > 170 ? 7 : grey
  const middle = (most + least) / 2
  return channels.reduce((sum, channel, bit) => sum + (channel > middle ? 1 << bit : 0), 0)
}
