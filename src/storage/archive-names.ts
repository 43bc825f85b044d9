const longestPathBytes = 4096
const longestSegmentBytes = 255
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * The name of an archive's entry as a plain relative path, or why it is none. Leading `./` and a directory's `/` at the end are
 * borne; `.` is the archive's own top.
 */
export function plainName(
  name: string,
  platform: NodeJS.Platform = process.platform,
): { readonly path: string } | { readonly refused: string } {
  if (name.includes('\0')) return { refused: 'has a NUL in its name' }
  if (/^[/\\]/.test(name)) return { refused: 'has an absolute name' }
  if (/^[a-z]:/i.test(name)) return { refused: 'names a drive' }
  const path = name.replace(/^(\.\/+)+/, '').replace(/\/+$/, '')
  if (path === '' || path === '.') return name === '' ? { refused: 'has no name' } : { path: '' }
  if (path.split(/[/\\]/).includes('..')) return { refused: 'leads out of the archive' }
  const segments = path.split('/')
  if (segments.includes('') || segments.includes('.')) return { refused: 'has an odd name' }
  if (Buffer.byteLength(path) > longestPathBytes) return { refused: 'has too long a name' }
  if (segments.some((segment) => Buffer.byteLength(segment) > longestSegmentBytes))
    return { refused: 'has too long a name' }
  if (platform === 'win32' && segments.some(isRefusedByWindows))
    return { refused: 'has a name that Windows gives another meaning' }
  return { path }
}

function isRefusedByWindows(segment: string): boolean {
  return deviceName.test(segment) || /[. ]$/.test(segment) || /[<>:"|?*\\]/.test(segment)
}

/** Equal for paths that some file system takes for one: those that differ in case or in how a letter is composed. */
export function foldedPath(path: string): string {
  return path.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC')
}
