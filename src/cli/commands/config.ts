import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { hasCode } from '../../base/files.ts'
import { LoomFailure } from '../../diagnostics/failure.ts'
import { formatTable } from '../../report/format.ts'
import { findRepository } from '../../snapshot/repository.ts'
import { type ConfigLayer, readLayers, repositoryConfigPath, userConfigPath } from '../../run/config.ts'
import { exitCodes } from '../../model/exit.ts'
import { type Io, workingDirectory } from '../io.ts'

/** One value that counts, and where it comes from. */
interface Setting {
  readonly key: string
  readonly value: unknown
  readonly layer: string
  readonly from: string
}

/** `loom config show`: every value that is set, and which layer set it. */
export async function configShow(flags: { json?: boolean; directory?: string }, io: Io): Promise<number> {
  const layers = await readLayers(await rootOf(io, flags.directory), io.env)
  const settings = effective(layers)
  if (flags.json === true) await io.stdout.write(`${JSON.stringify(settings, null, 2)}\n`)
  else {
    const rows = settings.map(({ key, value, layer, from }) => [
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
      layer === from ? layer : `${layer}: ${from}`,
    ])
    await io.stdout.write(formatTable(rows))
  }
  return exitCodes.ok
}

/** Outside of a repository there is the user's layer still. */
async function rootOf(io: Io, directory: string | undefined): Promise<string | undefined> {
  try {
    return (await findRepository(workingDirectory(io, directory), io.env)).root
  } catch (error) {
    if (error instanceof LoomFailure && error.diagnostic.code === 'git/not-a-repository') return undefined
    throw error
  }
}

function effective(layers: readonly ConfigLayer[]): Setting[] {
  const settings = new Map<string, Setting>()
  for (const { name, from, value } of layers)
    for (const [key, leaf] of leaves(value)) settings.set(key, { key, value: leaf, layer: name, from })
  return [...settings.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}

function leaves(value: object, before = ''): [string, unknown][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, unknown][] => {
    if (inner === undefined) return []
    return typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? leaves(inner, `${before}${key}.`)
      : [[`${before}${key}`, inner]]
  })
}

const template = `# Defaults of Loom's runtime. What runs is in the workflow.
# runtime:
#   workspace: { root: /var/tmp }   # where workspaces are made
#   host: { env: clean }            # inherit, or clean: a small fixed set of variables
#   jobs: 2                         # how many jobs run at once
# providers:
#   keepass: { aliases: { app: { path: app.kdbx, passwordEnv: APP_KDBX_PASSWORD } } }
#   op: { serviceAccountTokenEnv: OP_SERVICE_ACCOUNT_TOKEN }
`

const ofUser = `# secrets:                          # what workflows may ask of this machine
#   allowExec: { pass: [pass, show] }
#   allowFiles: [~/.config/app/token]
`

/** `loom config init`: writes a config file with every line commented out. Never overwrites. */
export async function configInit(flags: { user?: boolean; directory?: string }, io: Io): Promise<number> {
  const path =
    flags.user === true
      ? userConfigPath(io.env)
      : repositoryConfigPath((await findRepository(workingDirectory(io, flags.directory), io.env)).root)
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(path, flags.user === true ? template + ofUser : template, { flag: 'wx' })
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
    const message = `${path} is there already`
    throw new LoomFailure(
      'usage',
      { code: 'config/exists', message, hint: 'edit it, or remove it first' },
      error,
    )
  }
  await io.stdout.write(`wrote ${path}\n`)
  return exitCodes.ok
}
