import { realpath } from 'node:fs/promises'
import type kdbxweb from 'kdbxweb'
import type { CryptoEngine, Kdbx, KdbxEntry, KdbxGroup } from 'kdbxweb'
import { hasCode } from '../../base/files.ts'
import { LoomFailure } from '../../diagnostics/failure.ts'
import { secretFailure } from '../failure.ts'
import { readRegularFile } from './regular-file.ts'

/** What opens a database, itself and not the names of variables. */
export interface KeepassCredentials {
  readonly password?: string | undefined
  readonly keyfilePath?: string | undefined
}

/** An entry and where it stands: the names of its groups from the root on and its title, joined by `/`. */
export interface KeepassEntry {
  readonly path: string
  /** A field's bytes, or an attachment's. */
  read(field: string): Uint8Array | undefined
}

const largestFileBytes = 64 * 1024 * 1024
const largestMemoryKib = 1024 * 1024
const mostWorkKib = 32 * 1024 * 1024

type Library = typeof kdbxweb

/** Opens a KDBX 3 or 4 file and lists its entries, without those of the recycle bin. Fails with `secrets/provider-unavailable`. */
export async function openKeepass(path: string, credentials: KeepassCredentials): Promise<KeepassEntry[]> {
  const [database, keyfile] = await Promise.all([
    readNamed(path, 'the KeePass database'),
    credentials.keyfilePath === undefined ? null : readNamed(credentials.keyfilePath, 'the key file'),
  ])
  const library = await loadLibrary()
  library.CryptoEngine.setArgon2Impl(argon2)
  const password =
    credentials.password === undefined ? null : library.ProtectedValue.fromString(credentials.password)
  try {
    const opened = new library.Credentials(password, keyfile)
    return entriesOf(await library.Kdbx.load(new Uint8Array(database).buffer, opened), library)
  } catch (error) {
    throw error instanceof LoomFailure ? error : cannotOpen(error, path, library)
  }
}

/** Loaded only by who needs it. It is CommonJS, which Node and the bundle hand over as `default`, and tsx as it is. */
async function loadLibrary(): Promise<Library> {
  const loaded: Library & { default?: Library } = await import('kdbxweb')
  return loaded.default ?? loaded
}

async function argon2(...args: Parameters<CryptoEngine.Argon2Fn>): Promise<ArrayBuffer> {
  const [password, salt, memorySize, iterations, hashLength, parallelism, type] = args
  // The file says how much work it takes, and a file of a repository may say anything.
  if (memorySize > largestMemoryKib || memorySize * iterations > mostWorkKib)
    throw secretFailure(
      'secrets/provider-unavailable',
      `the KeePass database asks for ${iterations} rounds over ${memorySize} KiB to open it, which is too much`,
      'lower the key transformation in the settings of the database',
    )
  const { argon2d, argon2id } = await import('hash-wasm')
  const hash = await (type === 0 ? argon2d : argon2id)({
    password: new Uint8Array(password),
    salt: new Uint8Array(salt),
    memorySize,
    iterations,
    hashLength,
    parallelism,
    outputType: 'binary',
  })
  return new Uint8Array(hash).buffer
}

function entriesOf(database: Kdbx, library: Library): KeepassEntry[] {
  const { recycleBinEnabled, recycleBinUuid } = database.meta
  const bin = recycleBinEnabled === true ? recycleBinUuid?.id : undefined
  const visit = (group: KdbxGroup, above: readonly string[]): KeepassEntry[] => {
    if (group.uuid.id === bin) return []
    const names = [...above, group.name ?? '']
    const own = group.entries.map((entry) => ({
      path: [...names, textOf(entry, 'Title')].join('/'),
      read: (field: string) => fieldOf(entry, field, library),
    }))
    return [...own, ...group.groups.flatMap((below) => visit(below, names))]
  }
  return database.groups.flatMap((group) => visit(group, []))
}

function textOf(entry: KdbxEntry, field: string): string {
  const value = entry.fields.get(field) ?? ''
  return typeof value === 'string' ? value : value.getText()
}

function fieldOf(entry: KdbxEntry, field: string, library: Library): Uint8Array | undefined {
  const text = entry.fields.get(field)
  if (text !== undefined) return typeof text === 'string' ? Buffer.from(text) : text.getBinary()
  const attached = entry.binaries.get(field)
  if (attached === undefined) return undefined
  const binary = library.KdbxBinaries.isKdbxBinaryWithHash(attached) ? attached.value : attached
  return binary instanceof ArrayBuffer ? new Uint8Array(binary) : binary.getBinary()
}

async function readNamed(path: string, what: string): Promise<Buffer> {
  const failed = (problem: string) =>
    secretFailure(
      'secrets/provider-unavailable',
      `${what} ${path} ${problem}`,
      'mend the path in your config or in the variable that names it',
    )
  try {
    const file = await readRegularFile(await realpath(path), largestFileBytes)
    if (typeof file !== 'string') return file.bytes
    throw failed(file === 'irregular' ? 'is no file' : 'is larger than 64 MiB')
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) throw failed('is not there')
    throw hasCode(error, 'EACCES', 'EPERM', 'ELOOP', 'ENXIO') ? failed('cannot be read') : error
  }
}

function cannotOpen(error: unknown, path: string, { KdbxError, Consts }: Library): unknown {
  if (!(error instanceof Error)) return error
  const code = error instanceof KdbxError ? error.code : ''
  const { InvalidKey, BadSignature, InvalidVersion } = Consts.ErrorCodes
  if (code === InvalidKey)
    return secretFailure(
      'secrets/provider-unavailable',
      `the password or the key file does not open the KeePass database ${path}`,
      'check the variables that `passwordEnv` and `keyfileEnv` of the alias name',
    )
  if (code === BadSignature || code === InvalidVersion)
    return secretFailure(
      'secrets/provider-unavailable',
      `${path} is no KeePass database of version 3 or 4`,
      'name a .kdbx file; convert an older one with KeePass',
    )
  return secretFailure(
    'secrets/provider-unavailable',
    `the KeePass database ${path} is damaged or of a kind that Loom cannot read`,
    'open it with KeePass and save it anew',
  )
}
