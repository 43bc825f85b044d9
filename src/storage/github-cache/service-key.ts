import { sha256 } from '../../base/hash.ts'
import { canonicalJson } from '../../base/json.ts'
import { hex } from '../cache/entry.ts'
import { headVersion } from './entry-head.ts'

/** GitHub's own limit is 512 characters; this leaves room for a digest. */
const mostCharacters = 400
/** No key has it but at its end, so that a whole key is the beginning of no other. */
const endMark = '!'
const cutMark = '~'
const namespace = 'loom-'

/**
 * The name of a key at GitHub's cache service, which takes no commas, no more than 512 characters, and no two keys that differ in case
 * alone. Different keys have different names, and the name of a key begins with `serviceKeyPrefix` of each beginning of it.
 */
export function serviceKey(key: string): string {
  const escaped = escape(key)
  const isCut = escaped.length > mostCharacters
  return `${namespace}${escaped.slice(0, mostCharacters)}${isCut ? `${cutMark}${hex(sha256(key))}` : ''}${endMark}`
}

/** What names of all keys begin with that begin so, and those of some others where it is very long. */
export function serviceKeyPrefix(beginning: string): string {
  return `${namespace}${escape(beginning).slice(0, mostCharacters)}`
}

/**
 * What tells caches of one key apart: their paths, the form of an entry, and the kind of machine, since what is built for one is of no
 * use to another.
 */
export function serviceVersion(paths: readonly string[]): string {
  const { platform, arch } = process
  return hex(sha256(canonicalJson({ form: headVersion, paths, platform, arch })))
}

function escape(key: string): string {
  return [...key].map((character) => escapeCharacter(character)).join('')
}

function escapeCharacter(character: string): string {
  if (/[a-z0-9._/-]/.test(character)) return character
  if (/[A-Z]/.test(character)) return `^${character.toLowerCase()}`
  return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
}
