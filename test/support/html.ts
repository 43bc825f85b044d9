import assert from 'node:assert/strict'

const empty = new Set(['meta', 'br', 'line', 'rect', 'path', 'input'])
const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z0-9-]+(?:="[^"<]*")?)*)\s*(\/?)>/y

/**
 * Fails for a page whose tags do not nest, that has an attribute without quotes, a style or a handler of its own, an id twice, a
 * link to what is not there, or headings that leave out a level.
 */
export function checkPage(page: string): void {
  const body = page.replace(/^<!doctype html>\n/, '').replace(/(<(style|script)>)[^]*?(<\/\2>)/g, '$1$3')
  const open: string[] = []
  for (let at = body.indexOf('<'); at !== -1; at = body.indexOf('<', at)) {
    tag.lastIndex = at
    const match = tag.exec(body)
    assert.ok(match !== null, `no tag of a page: ${body.slice(at, at + 60)}`)
    const [whole, closes, name = '', attributes = '', closed] = match
    assert.doesNotMatch(attributes.replace(/"[^"]*"/g, ''), /\s(style|on[a-z]+)=/)
    if (closes === '/') assert.equal(open.pop(), name, `before ${body.slice(at, at + 60)}`)
    else if (closed === '' && !empty.has(name)) open.push(name)
    at += whole.length
  }
  assert.deepEqual(open, [])
  const ids = [...body.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
  assert.equal(new Set(ids).size, ids.length, 'an id stands twice')
  for (const [, target] of body.matchAll(/\shref="#?([^"]*)"/g))
    assert.ok(ids.includes(target), `no #${target}`)
  const levels = [...body.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
  assert.equal(levels.filter((level) => level === 1).length, 1)
  for (const [at, level] of levels.entries())
    assert.ok(level <= (levels[at - 1] ?? 0) + 1, `h${level} too deep`)
  for (const part of ['header', 'nav', 'main', 'footer']) assert.match(body, new RegExp(`<${part}[ >]`))
}

/** Contrast of two colours written as `#rrggbb`, as WCAG 2 defines it. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
