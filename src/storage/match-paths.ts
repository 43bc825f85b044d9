import type { RE2JS } from 're2js'
import { globToRegularExpression } from '../base/glob.ts'

export interface PathMatcher {
  /** Whether a glob means this path itself. What is in a directory that one means is the caller's to know. */
  matches(path: string): boolean
  /** Whether there can be something below a directory that a glob means. */
  mayHold(directory: string): boolean
}

/** Globs of paths below a root, in time that grows with the path and no faster. A slash at the end means nothing. */
export async function matchPaths(globs: readonly string[]): Promise<PathMatcher> {
  const { RE2JS } = await import('re2js')
  const cleaned = globs.map((glob) => glob.replace(/^(?:\.?\/)+|(?:\/\.?)+$/g, ''))
  const isAll = cleaned.some((glob) => glob === '' || glob === '.')
  const compile = (glob: string) => RE2JS.compile(globToRegularExpression(glob), RE2JS.DOTALL)
  const patterns = cleaned.map(compile)
  const reaches = cleaned.map((glob) => reachOf(glob, compile))
  return {
    matches: (path) => isAll || patterns.some((pattern) => pattern.matcher(path).find()),
    mayHold: (directory) => isAll || reaches.some((reach) => goesBelow(reach, directory.split('/'))),
  }
}

/** The parts of a glob that each mean one part of a path, and whether it may mean any number of parts after them. */
interface Reach {
  readonly parts: readonly RE2JS[]
  readonly isOpen: boolean
}

function reachOf(glob: string, compile: (glob: string) => RE2JS): Reach {
  const parts = glob.split('/')
  // `**` crosses parts; alternatives and a backslash before a slash can.
  const open = parts.findIndex((part) => /\*\*|[{}]|\\$/.test(part))
  return { parts: (open === -1 ? parts : parts.slice(0, open)).map(compile), isOpen: open !== -1 }
}

function goesBelow({ parts, isOpen }: Reach, directory: readonly string[]): boolean {
  if (!isOpen && directory.length >= parts.length) return false
  return directory.every((name, at) => parts[at]?.matcher(name).find() ?? true)
}
