/** Whether bytes, a character each, are the same text in every encoding. */
export function isAscii(bytes: string): boolean {
  return !/[^\0-\u007f]/.test(bytes)
}

/** A path for calls of the file system, of a directory and a name in bytes, a character each: a name need not be UTF-8. */
export function pathBelow(directory: string, name: string): string | Buffer {
  if (isAscii(name)) return `${directory}/${name}`
  return Buffer.concat([Buffer.from(`${directory}/`), Buffer.from(name, 'latin1')])
}
