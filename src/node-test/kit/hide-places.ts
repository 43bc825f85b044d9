import { placeAt, placePaths, type Places } from '../../parity/places.ts'

/** Replaces paths of places in texts by names such as `<tmp>`, and nothing else: texts that a person wrote, not what programs print. */
export function hidePlaces(places: Places): (text: string) => string {
  const paths = placePaths(places)
  return (text) => {
    let hidden = ''
    let copied = 0
    for (let at = text.indexOf('/'); at !== -1; at = text.indexOf('/', Math.max(at + 1, copied))) {
      const found = placeAt(paths, text, { at, glued: false })
      if (found === undefined) continue
      hidden += text.slice(copied, found.start) + found.text
      copied = found.end
    }
    return hidden + text.slice(copied)
  }
}
