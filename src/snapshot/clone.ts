import { constants } from 'node:fs'
import { chmod, copyFile, mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hasCode } from '../base/files.ts'
import { allEnded } from '../base/settled.ts'
import type { ConfigEntry } from './config.ts'
import { git, splitNul } from './git.ts'
import { copyObjects } from './objects.ts'
import type { Repository } from './repository.ts'

/**
 * Makes the `.git` directory of the workspace: the same objects, tags, remote-tracking refs, index and HEAD (detached) as
 * the source, and of its config only what decides bytes. No hook, credential, branch or reflog crosses.
 */
export async function cloneRepository(
  repository: Repository,
  gitDir: string,
  config: readonly ConfigEntry[],
): Promise<void> {
  await mkdir(join(gitDir, 'refs/heads'), { recursive: true })
  await mkdir(join(gitDir, 'objects/pack'), { recursive: true })
  await mkdir(join(gitDir, 'info'), { recursive: true })
  // Also when one fails: the workspace is about to be removed then, and nothing may be made in it meanwhile.
  await allEnded([
    copyObjects(join(repository.commonDir, 'objects'), join(gitDir, 'objects')),
    copyRefs(repository, gitDir),
    copyConfig(config, gitDir),
    copyIndex(repository, gitDir),
    copyIfPresent(join(repository.commonDir, 'shallow'), join(gitDir, 'shallow')),
    copyIfPresent(join(repository.commonDir, 'info/exclude'), join(gitDir, 'info/exclude')),
    copyIfPresent(join(repository.commonDir, 'info/attributes'), join(gitDir, 'info/attributes')),
    copyIfPresent(join(repository.gitDir, 'info/sparse-checkout'), join(gitDir, 'info/sparse-checkout')),
  ])
  const head = repository.headSha === null ? 'ref: refs/heads/main' : repository.headSha
  await writeFile(join(gitDir, 'HEAD'), `${head}\n`)
}

const copiedRefs = ['refs/remotes', 'refs/tags', 'refs/replace']

async function copyRefs(repository: Repository, gitDir: string): Promise<void> {
  const format = '%(refname)%00%(objectname)%00%(symref)%00'
  const output = await git(['for-each-ref', `--format=${format}`, ...copiedRefs], {
    cwd: repository.root,
    env: repository.env,
  })
  const fields = splitNul(output).map((field) => field.toString('latin1').replace(/^\n/, ''))
  let packed = '# pack-refs with: sorted \n'
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [name = '', sha = '', symref = ''] = fields.slice(at, at + 3)
    if (symref === '') {
      packed += `${sha} ${name}\n`
      continue
    }
    await mkdir(join(gitDir, dirname(name)), { recursive: true })
    await writeFile(join(gitDir, name), `ref: ${symref}\n`, 'latin1')
  }
  await writeFile(join(gitDir, 'packed-refs'), packed, 'latin1')
}

const kept =
  /^(core\.(autocrlf|eol|safecrlf|filemode|ignorecase|symlinks|precomposeunicode|protecthfs|protectntfs|sparse.*|bigfilethreshold)|index\.sparse|filter\..*|submodule\..*\.(url|active|path)|remote\.origin\.fetch|remote\..*\.(promisor|partialclonefilter)|extensions\.(partialclone|objectformat))$/i

async function copyConfig(config: readonly ConfigEntry[], gitDir: string): Promise<void> {
  const values = new Map<string, string>()
  for (const { scope, key, value } of config) {
    const isOwn = scope === 'local' || scope === 'worktree'
    if (isOwn && (kept.test(key) || key === 'remote.origin.url')) values.set(key, value)
  }
  for (const [key, value] of values) {
    if (key.endsWith('.url')) values.set(key, withoutCredentials(value))
  }
  const version = values.has('extensions.objectformat') || values.has('extensions.partialclone') ? 1 : 0
  const text = `[core]\n\trepositoryformatversion = ${version}\n\tbare = false\n\tlogallrefupdates = true\n`
  const rest = [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(configLines)
  await writeFile(join(gitDir, 'config'), text + rest.join(''))
}

function configLines([key, value]: readonly [string, string]): string {
  const first = key.indexOf('.')
  const last = key.lastIndexOf('.')
  const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
  const section =
    first === last ? key.slice(0, first) : `${key.slice(0, first)} ${quoted(key.slice(first + 1, last))}`
  return `[${section}]\n\t${key.slice(last + 1)} = ${quoted(value).replaceAll('\n', '\\n').replaceAll('\t', '\\t')}\n`
}

/** A URL without user name, password and token; other text as it is. */
export function withoutCredentials(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, (whole, scheme: string) =>
    /^ssh/i.test(scheme) ? whole.replace(/:[^/@]*@$/, '@') : scheme,
  )
}

async function copyIndex(repository: Repository, gitDir: string): Promise<void> {
  await copyIfPresent(join(repository.gitDir, 'index'), join(gitDir, 'index'))
  const shared = (await readdir(repository.gitDir)).filter((name) => name.startsWith('sharedindex.'))
  for (const name of shared) await copyIfPresent(join(repository.gitDir, name), join(gitDir, name))
}

/** A copy can be written to, also where the source is for reading only. */
async function copyIfPresent(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to, constants.COPYFILE_FICLONE)
    const { mode } = await stat(to)
    await chmod(to, mode | constants.S_IWUSR)
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'ENOTDIR')) throw error
  }
}
