import { mkdirSync, readFileSync, rmSync, unlinkSync, writeFileSync, cpSync } from 'node:fs'
import { join } from 'node:path'
import { openRepository } from '../src/snapshot/repository.ts'
import { createSnapshot } from '../src/snapshot/snapshot.ts'
import { createWorkspace } from '../src/snapshot/workspace.ts'
import { alternate, type Candidate, table } from './measure.ts'
import { scratch, sh } from './support.ts'

const files = 27_000

/** A repository of 27,000 files and about 150 MB, the same every time, as one pack. */
function makeRepository(path: string, env: Record<string, string>): void {
  mkdirSync(path)
  const line = (seed: number) =>
    `export const value${seed} = ${(seed * 2654435761) % 4294967296} // ${'abcdefgh'.repeat((seed % 9) + 1)}\n`
  const chunks = ['commit refs/heads/main\ncommitter b <b@example.com> 1700000000 +0000\ndata 1\nx\n']
  for (let at = 0; at < files; at++) {
    const text = line(at).repeat(20 + (at % 90))
    chunks.push(`M 100644 inline d${at % 40}/e${at % 1300}/file${at}.ts\ndata ${text.length}\n${text}\n`)
  }
  sh('git', ['init', '--quiet', '--initial-branch=main'], { cwd: path, env })
  sh('git', ['fast-import', '--quiet'], { cwd: path, env, input: chunks.join('') })
  sh('git', ['reset', '--quiet', '--hard'], { cwd: path, env })
  sh('git', ['gc', '--quiet'], { cwd: path, env })
}

function makeDirty(path: string): void {
  for (let at = 0; at < 1000; at++) {
    const file = join(path, `d${at % 40}/e${at % 1300}/file${at}.ts`)
    if (at < 700) writeFileSync(file, `${readFileSync(file, 'utf8')}// changed\n`)
    else if (at < 850) unlinkSync(file)
    else writeFileSync(join(path, `d${at % 40}/new${at}.ts`), 'export {}\n')
  }
}

export async function benchSnapshot(rounds: number): Promise<string> {
  using place = scratch()
  const { path, env } = place
  const clean = join(path, 'clean')
  makeRepository(clean, env)
  const dirty = join(path, 'dirty')
  cpSync(clean, dirty, { recursive: true, preserveTimestamps: true })
  sh('git', ['status'], { cwd: dirty, env })
  makeDirty(dirty)
  const loom = async (source: string) => {
    const repository = await openRepository(source, env)
    const { path: workspace } = await createWorkspace({
      root: join(path, 'workspaces'),
      startedAtNs: process.hrtime.bigint(),
      random: () => '1',
      repositoryRoot: repository.root,
    })
    await createSnapshot({ repository, workspace })
  }
  const target = join(path, 'target')
  const prepare = () => {
    rmSync(target, { recursive: true, force: true })
    rmSync(join(path, 'workspaces'), { recursive: true, force: true })
    sh('git', ['worktree', 'prune'], { cwd: clean, env })
    mkdirSync(target)
    sh('sync', [], { cwd: path, env })
  }
  const peer = (name: string, command: string): Candidate => ({
    name,
    prepare,
    run: () => void sh('sh', ['-c', command], { cwd: clean, env: { ...env, TARGET: target } }),
  })
  const floor = (workers: number): Candidate => ({
    ...peer(
      `floor: checkout-index, ${workers} worker(s)`,
      `cd "$TARGET" && git -c checkout.workers=${workers} checkout-index -a -f -u -q`,
    ),
    prepare: () => {
      prepare()
      cpSync(join(clean, '.git'), join(target, '.git'), { recursive: true })
      sh('sync', [], { cwd: path, env })
    },
  })
  const measured = await alternate(
    [
      { name: '**Loom, clean**', prepare, run: async () => loom(clean) },
      { name: '**Loom, 1,000 dirty files**', prepare, run: async () => loom(dirty) },
      peer('git clone --local', 'git clone --quiet --local . "$TARGET/x"'),
      peer('git clone --no-hardlinks', 'git clone --quiet --no-hardlinks . "$TARGET/x"'),
      peer('git worktree add --detach', 'git worktree add --quiet --detach "$TARGET/x"'),
      peer('git ls-files and rsync', 'git ls-files -z | rsync -a --from0 --files-from=- . "$TARGET"'),
      peer('tar and tar', 'tar -cf - --exclude=.git . | tar -xf - -C "$TARGET"'),
      floor(1),
      floor(2),
    ],
    rounds,
  )
  return table('Snapshot of 27,000 files', measured)
}
