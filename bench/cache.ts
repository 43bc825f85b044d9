import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hashFiles, listFiles } from '../src/storage/cache/key-files.ts'
import { createLocalCache } from '../src/storage/cache/local-cache.ts'
import { alternate, type Candidate, table } from './measure.ts'
import { scratch, sh } from './support.ts'

const files = Number(process.env['LOOM_BENCH_FILES'] ?? 40_000)
const keyFiles = files / 4
const bytesAFile = 12_500

/**
 * A tree such as `node_modules`, saved and restored by Loom, by `tar` and `zstd`, and by `@actions/cache`; the files of a key, hashed
 * by Loom and by `sha256sum`.
 */
export async function benchCache(rounds: number): Promise<string> {
  using place = scratch()
  const { path, env } = place
  const tree = join(path, 'tree')
  makeTree(join(tree, 'node_modules'))
  await using peer = await startPeer(path)
  const tables = [
    table(`Save of ${files} files`, await alternate(saving(path, env, peer), rounds)),
    table(`Restore of ${files} files`, await alternate(restoring(path, env, peer), rounds)),
    table(`Key of ${keyFiles} files`, await alternate(await hashing(path, env), rounds)),
  ]
  return tables.join('\n')
}

/** Many small files and a few large ones, of text that zstd makes four or five times smaller. */
function makeTree(root: string): void {
  const words = [
    'const',
    'function',
    'return',
    'exports',
    'value',
    'require',
    'options',
    'Object',
    'this',
    '=>',
  ]
  let state = 1
  const random = () => (state = (state * 48271) % 2147483647)
  const line = () =>
    `${Array.from({ length: 8 }, () => words[random() % words.length]).join(' ')} ${random().toString(36)}\n`
  const text = Buffer.from(Array.from({ length: 40_000 }, line).join(''))
  for (let at = 0; at < files; at++) {
    const directory = join(root, `package${Math.floor(at / 40)}`, at % 40 < 20 ? 'lib' : 'dist/esm')
    if (at % 20 === 0) mkdirSync(directory, { recursive: true })
    const size = Math.ceil(bytesAFile * (at % 10 === 9 ? 6.4 : (at % 9) / 10))
    const from = random() % (text.length - size)
    writeFileSync(join(directory, `file${at}.js`), text.subarray(from, from + size))
  }
}

type Env = Readonly<Record<string, string>>

function saving(path: string, env: Env, peer: Peer): Candidate[] {
  const store = join(path, 'store')
  const anew = (directory: string) => {
    rmSync(directory, { recursive: true, force: true })
    mkdirSync(directory)
  }
  const entry = { key: 'deps', paths: ['node_modules'], parts: {} }
  const workspace = join(path, 'tree')
  const request = { ...entry, workspace, scratch: join(path, 'beside') }
  return [
    {
      name: '**Loom, save**',
      prepare: () => anew(store),
      run: async () => void (await cacheIn(store, env).save(request, new AbortController().signal)),
    },
    {
      name: 'tar -c and zstd -T0 -3',
      run: () =>
        void sh('sh', ['-c', 'tar -c node_modules | zstd -q -T0 -3 > ../peer.tar.zst'], {
          cwd: workspace,
          env,
        }),
    },
    {
      name: '@actions/cache, createTar',
      prepare: () => anew(join(path, 'actions')),
      run: () => peer.ask('save'),
    },
  ]
}

function restoring(path: string, env: Env, peer: Peer): Candidate[] {
  const target = join(path, 'target')
  const prepare = () => {
    rmSync(target, { recursive: true, force: true })
    mkdirSync(target)
  }
  const query = { key: 'deps', fallbackKeys: [], paths: ['node_modules'], parts: {} }
  const request = { ...query, workspace: target, scratch: join(path, 'beside') }
  const restore = async () => {
    const { result } = await cacheIn(join(path, 'store'), env).restore(request, new AbortController().signal)
    if (result !== 'hit') throw new Error(`the restore was a ${result}`)
  }
  return [
    { name: '**Loom, restore**', prepare, run: restore },
    {
      name: 'zstd -d and tar -x',
      prepare,
      run: () => void sh('sh', ['-c', 'zstd -q -d -c ../peer.tar.zst | tar -x'], { cwd: target, env }),
    },
    { name: '@actions/cache, extractTar', prepare, run: () => peer.ask('restore') },
    {
      name: 'Loom, where all is in place',
      prepare: async () => {
        prepare()
        await restore()
      },
      run: restore,
    },
  ]
}

async function hashing(path: string, env: Env): Promise<Candidate[]> {
  const tree = join(path, 'tree')
  const names = (await listFiles(tree, [])).slice(0, keyFiles)
  const list = join(path, 'names')
  writeFileSync(list, names.join('\0'))
  return [
    { name: '**Loom, hashes of a key**', run: async () => void (await hashFiles(tree, names)) },
    { name: 'sha256sum', run: () => void sh('xargs', ['-0', '-a', list, 'sha256sum'], { cwd: tree, env }) },
  ]
}

function cacheIn(directory: string, env: Env) {
  const scope = { repository: 'bench', trust: '' }
  return createLocalCache({ directory, env, scope, maxSizeBytes: 10 * 2 ** 30, now: () => new Date() })
}

interface Peer extends AsyncDisposable {
  ask(what: 'save' | 'restore'): Promise<void>
}

/** In a process of its own, since it prints what it runs. */
async function startPeer(path: string): Promise<Peer> {
  const script = fileURLToPath(new URL('cache-peer.ts', import.meta.url))
  const child = fork(script, [path], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  await answerOf(child)
  return {
    async ask(what) {
      const answer = answerOf(child)
      child.send(what)
      await answer
    },
    async [Symbol.asyncDispose]() {
      const exit = once(child, 'exit')
      child.disconnect()
      await exit
    },
  }
}

async function answerOf(child: ChildProcess): Promise<void> {
  const aborted = new AbortController()
  const ended = once(child, 'exit', { signal: aborted.signal }).then(() => {
    throw new Error('the peer ended')
  })
  try {
    await Promise.race([once(child, 'message', { signal: aborted.signal }), ended])
  } finally {
    ended.catch(() => undefined)
    aborted.abort()
  }
}
