import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  type Pair,
  type YAMLMap,
} from 'yaml'
import { catalog, type Place } from '../diagnostics/catalog.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { deepestNesting, largestFile } from './limits.ts'
import type { Source, Span } from '../diagnostics/source.ts'
import { checkValues } from './values.ts'

/** A parsed file: its plain value, and where in the text each part of it stands. */
export interface ParsedFile {
  readonly source: Source
  readonly value: unknown
  /** Place of the value at a path of keys; with `key` the place of its last key. The nearest that exists. */
  readonly placeOf: (path: readonly PropertyKey[], at?: 'key' | 'value') => Place
  /** Whether there is a value at a path of keys. */
  readonly has: (path: readonly PropertyKey[]) => boolean
}

type Path = readonly PropertyKey[]

/** Reads YAML 1.2 without anchors, aliases, tags and merge keys. Collects what is wrong; never throws for bad text. */
export function parseFile(source: Source): { file?: ParsedFile; diagnostics: Diagnostic[] } {
  const place = (start: number, end: number): Place => ({
    span: { source, start, end: Math.max(end, start + 1) },
  })
  if (Buffer.byteLength(source.text) > largestFile) {
    return { diagnostics: [catalog.workflowTooLarge(place(0, 1), `${source.path} is larger than 1 MiB`)] }
  }
  if (tooDeep(source.text)) {
    return {
      diagnostics: [catalog.workflowTooLarge(place(0, 1), tooNested(source))],
    }
  }
  const documents = parseDocuments(source.text)
  if (documents === undefined)
    return { diagnostics: [catalog.workflowTooLarge(place(0, 1), tooNested(source))] }
  const [document, second] = documents
  if (document === undefined) return { diagnostics: [catalog.yamlSyntax(place(0, 1), 'the file is empty')] }
  const diagnostics = document.errors
    .slice(0, mostSyntaxErrors)
    .map((error) => catalog.yamlSyntax(place(error.pos[0], error.pos[1]), firstLine(error.message)))
  if (second !== undefined)
    diagnostics.push(catalog.yamlForbidden(place(second.range[0], second.range[0] + 1), 'several documents'))
  const { doubles, forbidden } = inspect(document, place)
  diagnostics.push(...doubles)
  if (diagnostics.length === 0) diagnostics.push(...forbidden)
  if (diagnostics.length > 0) return { diagnostics }
  const value: unknown = document.toJS({ maxAliasCount: 0 })
  const file = {
    source,
    value,
    placeOf: placesOf(document, source),
    has: (path: Path) => hasPath(value, path),
  }
  const wrong = checkValues(file)
  return wrong.length > 0 ? { diagnostics: wrong } : { file, diagnostics: [] }
}

const tooNested = ({ path }: Source) => `${path} is nested deeper than ${deepestNesting} levels`

/** Undefined for text whose nesting overflows the stack of the parser. */
function parseDocuments(text: string): readonly Document.Parsed[] | undefined {
  try {
    const documents = parseAllDocuments(text, {
      version: '1.2',
      // The library compares every key with every other; `inspect` does it with a set.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    })
    return 'empty' in documents ? [] : documents
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message
}

/** What follows the first ones comes of them more often than not. */
const mostSyntaxErrors = 10

/**
 * A parser that recurses would meet a bomb of brackets or indentation with a full stack. Text may hold brackets too, so this
 * is coarse; `checkValues` counts the levels that there are.
 */
function tooDeep(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1
    else if (character === ']' || character === '}') depth -= 1
    if (depth > deepestBrackets) return true
  }
  return /^ {1000}|^ *(?:[-?] +){50}/m.test(text)
}

const deepestBrackets = 500

interface Inspected {
  /** Keys that stand twice in a mapping. */
  readonly doubles: Diagnostic[]
  /** What YAML has but a workflow may not hold. */
  readonly forbidden: Diagnostic[]
}

/** Looks at every node once. */
function inspect(document: Document.Parsed, place: (start: number, end: number) => Place): Inspected {
  const found: Inspected = { doubles: [], forbidden: [] }
  const forbid = ({ range }: Node, what: string) => {
    const [start, end] = range ?? [0, 1]
    found.forbidden.push(catalog.yamlForbidden(place(start, end), what))
  }
  const look = (node: unknown): void => {
    if (!isNode(node)) return
    if (isAlias(node)) forbid(node, 'aliases')
    else if (node.anchor !== undefined) forbid(node, 'anchors')
    else if (node.tag !== undefined) forbid(node, 'tags')
    if (isSeq(node)) node.items.forEach(look)
    else if (isMap(node)) lookAtPairs(node)
  }
  const lookAtPairs = ({ items }: YAMLMap): void => {
    const seen = new Set<unknown>()
    for (const { key, value } of items) {
      if (isScalar(key)) {
        const [start] = key.range ?? [0]
        if (seen.has(key.value))
          found.doubles.push(catalog.yamlSyntax(place(start, start + 1), 'Map keys must be unique'))
        seen.add(key.value)
        if (key.value === '<<') forbid(key, 'merge keys')
      } else if (isNode(key)) forbid(key, 'mappings and lists as keys')
      look(key)
      look(value)
    }
  }
  look(document.contents)
  return found
}

function placesOf(document: Document.Parsed, source: Source): ParsedFile['placeOf'] {
  const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()
  const childOf = (node: unknown, key: PropertyKey): unknown => {
    if (isSeq(node)) return node.items[Number(key)]
    if (!isMap(node)) return undefined
    const index = indexes.get(node) ?? pairsByKey(node)
    indexes.set(node, index)
    return index.get(String(key))
  }
  return (path, at = 'value') => {
    let node: unknown = document.contents
    let shown: unknown = node
    for (const [depth, key] of path.entries()) {
      const pair = childOf(node, key)
      if (pair === undefined) break
      const wantsKey = at === 'key' && depth === path.length - 1
      node = isPair(pair) ? pair.value : pair
      shown = isPair(pair) && (wantsKey || !isNode(pair.value)) ? pair.key : node
    }
    const pointer = path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
    return { span: spanOf(shown, source), pointer }
  }
}

function pairsByKey({ items }: YAMLMap): Map<string, Pair> {
  const pairs = new Map<string, Pair>()
  for (const pair of items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : undefined
    if (key !== undefined && !pairs.has(key)) pairs.set(key, pair)
  }
  return pairs
}

function hasPath(value: unknown, path: readonly PropertyKey[]): boolean {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false
    at = (at as Record<PropertyKey, unknown>)[key]
  }
  return true
}

/** Of a value of several lines its first one. */
function spanOf(node: unknown, source: Source): Span {
  if (!isNode(node) || node.range == null) return { source, start: 0, end: Math.min(1, source.text.length) }
  const [start, end] = node.range
  const lineEnd = source.text.indexOf('\n', start)
  const first = source.text.slice(start, lineEnd === -1 ? end : Math.min(end, lineEnd))
  return { source, start, end: start + Math.max(1, first.trimEnd().length) }
}
