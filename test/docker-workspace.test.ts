import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type Dockerode from 'dockerode'
import { LoomFailure } from '../src/diagnostics/failure.ts'
import type { Engine } from '../src/providers/docker/engine.ts'
import { stateOf } from '../src/providers/docker/file-state.ts'
import { createLedger } from '../src/providers/docker/ledger.ts'
import { busybox, debian, dockerTest } from './support/docker.ts'
import { leftOnEngine, makeDirectories, makeWorkspace, startMountedJob } from './support/mounted-job.ts'
import { tarBytes } from './support/tar-bytes.ts'

const ways = [
  { image: busybox, isAlone: false, method: 'copy' },
  { image: debian, isAlone: false, method: 'copy' },
  { image: busybox, isAlone: true, method: 'overlay' },
  { image: debian, isAlone: true, method: 'overlay' },
] as const

const put = (root: string, name: string, content = name) => {
  writeFileSync(join(root, name), content)
}
const read = (root: string, name: string) => readFileSync(join(root, name), 'utf8')
const odd = (root: string, bytes: readonly number[]) =>
  Buffer.concat([Buffer.from(`${root}/`), Buffer.from(bytes)])

/** An engine whose volumes are made otherwise than they were asked for. */
function withVolumes(
  engine: Engine,
  change: (options: Dockerode.VolumeCreateOptions) => Dockerode.VolumeCreateOptions,
): Engine {
  const createVolume = async (options: Dockerode.VolumeCreateOptions) =>
    engine.docker.createVolume(change(options))
  return { ...engine, docker: Object.assign(Object.create(engine.docker) as Dockerode, { createVolume }) }
}

/** An overlay needs the workspace on this very machine and Loom as root's equal; elsewhere it is a copy. */
const isRoot = process.getuid?.() === 0

for (const { image, isAlone, method } of ways) {
  const way = `${method}, ${image}`

  dockerTest(
    `D6: what a job adds, changes and removes comes back, with modes, times and links (${way})`,
    async (engine, context) => {
      const workspace = makeWorkspace(context)
      makeDirectories(workspace, 'd/deep', 'gone/deep', 'swap-d', 'go', 'move', 'shut')
      for (const name of [
        'keep',
        'change',
        'mode',
        'remove',
        'gone/deep/x',
        'swap-d/x',
        'swap-f',
        'touch',
        'go/x',
        'move/x',
        'move/y',
        'shut/x',
      ])
        put(workspace, name)
      chmodSync(join(workspace, 'shut'), 0o555)
      put(workspace, 'a-same', 'one file')
      linkSync(join(workspace, 'a-same'), join(workspace, 'b-same'))
      symlinkSync('change', join(workspace, 'link'))
      utimesSync(join(workspace, 'keep'), 1_600_000_000.5, 1_600_000_000.5)
      const kept = stateOf(statSync(join(workspace, 'keep'), { bigint: true }))

      const job = await startMountedJob(engine, context, { workspace, image, isAlone })
      const isLocal = engine.address.startsWith('unix:')
      assert.equal(job.mount.method, isRoot && isLocal ? method : 'copy')
      assert.equal(
        await job.sh('stat -c "%Y %a %u" keep; stat -c %i a-same b-same | uniq | wc -l; readlink link'),
        '1600000000 644 0\n1\nchange\n',
      )
      await job.sh(`
        echo more >> change; chmod 750 mode; rm remove; rm -r gone shut
        mkdir -p new/deep new/empty; echo n > new/deep/n; chmod 700 new/deep; chmod 4755 new/deep/n
        ln -s ../outside new/link; ln new/deep/n new/hard
        rm -r swap-d; echo file > swap-d; rm swap-f; mkdir swap-f; echo x > swap-f/x
        echo both >> a-same; ln -sfn keep link; touch -d @1500000000 touch
        echo new > go/y; chmod 555 go; mkfifo pipe
        mv move moved; echo more >> moved/y; mkdir move; echo x > move/x
        mkdir -p .loom/.runtime; echo x > .loom/.runtime/x`)
      await job.bringBack()

      assert.equal(read(workspace, 'change'), 'changemore\n')
      assert.deepEqual(
        stateOf(statSync(join(workspace, 'keep'), { bigint: true })),
        kept,
        'what is the same is not touched',
      )
      assert.equal(statSync(join(workspace, 'mode')).mode & 0o7777, 0o750)
      assert.equal(statSync(join(workspace, 'new/deep')).mode & 0o7777, 0o700)
      assert.equal(statSync(join(workspace, 'new/deep/n')).mode & 0o7777, 0o755, 'no setuid')
      assert.equal(statSync(join(workspace, 'new/deep/n')).ino, statSync(join(workspace, 'new/hard')).ino)
      assert.deepEqual(readdirSync(join(workspace, 'new/empty')), [])
      assert.equal(readlinkSync(join(workspace, 'new/link')), '../outside')
      assert.equal(readlinkSync(join(workspace, 'link')), 'keep')
      assert.equal(read(workspace, 'moved/x') + read(workspace, 'moved/y'), 'move/xmove/ymore\n')
      assert.equal(read(workspace, 'move/x'), 'x\n')
      assert.deepEqual(readdirSync(join(workspace, 'move')), ['x'])
      assert.equal(read(workspace, 'swap-d'), 'file\n')
      assert.equal(read(workspace, 'swap-f/x'), 'x\n')
      assert.equal(read(workspace, 'b-same'), 'one fileboth\n')
      assert.equal(statSync(join(workspace, 'a-same')).ino, statSync(join(workspace, 'b-same')).ino)
      assert.equal(statSync(join(workspace, 'touch')).mtimeMs, 1_500_000_000_000)
      assert.equal(statSync(join(workspace, 'go')).mode & 0o777, 0o555)
      for (const name of ['remove', 'gone', 'shut', 'pipe', '.loom/.runtime'])
        assert.ok(!existsSync(join(workspace, name)), name)
      assert.equal(statSync(join(workspace, 'new')).uid, process.getuid?.())
      assert.deepEqual(job.warnings, [
        'docker/special-file pipes, sockets and devices stay in the container: pipe',
      ])
      chmodSync(join(workspace, 'go'), 0o755)
    },
    [image],
  )

  dockerTest(
    `S4: odd names go into a container and come back, changed, removed and new (${way})`,
    async (engine, context) => {
      const workspace = makeWorkspace(context)
      const names = [
        'a b',
        `q"'q`,
        'new\nline',
        'tab\t',
        '-rf',
        '--',
        ' -> ',
        '🎉',
        'caf\u00e9',
        'cafe\u0301',
        '$(x)',
        '*',
        '.wh.x',
        'a|b',
      ]
      const bytes = [0x66, 0xff, 0x0a, 0xfe]
      for (const name of names) put(workspace, name, 'old')
      writeFileSync(odd(workspace, bytes), 'old')
      const job = await startMountedJob(engine, context, { workspace, image, isAlone })
      await job.sh(
        'for f in * .wh*; do test "$(cat -- "$f")" = old; echo new > "./$f"; cp -- "$f" "./$f-2"; mkdir "./$f-d"; echo x > "./$f-d/x"; done',
      )
      await job.bringBack()
      for (const name of names)
        assert.deepEqual(
          [read(workspace, name), read(workspace, `${name}-2`), read(workspace, `${name}-d/x`)],
          ['new\n', 'new\n', 'x\n'],
          name,
        )
      assert.equal(readFileSync(odd(workspace, bytes), 'utf8'), 'new\n')
      assert.equal(readFileSync(odd(workspace, [...bytes, 0x2d, 0x64, 0x2f, 0x78]), 'utf8'), 'x\n')
      const next = await startMountedJob(engine, context, { workspace, image, isAlone })
      await next.sh('rm -rf ./* ./.wh*')
      await next.bringBack()
      assert.deepEqual(readdirSync(workspace), [])
      assert.deepEqual([...job.warnings, ...next.warnings], [])
    },
    [image],
  )
}

dockerTest(
  'D6: 10,000 small files come back, written by root for another user’s job',
  async (engine, context) => {
    const workspace = makeWorkspace(context)
    put(workspace, 'a')
    const job = await startMountedJob(engine, context, { workspace, uid: 1000 })
    assert.equal(await job.sh('id -u; stat -c %u . a; touch mine'), '1000\n1000\n1000\n')
    await job.sh(
      'mkdir many; cd many; i=0; while [ $i -lt 10000 ]; do echo $i > $i; i=$((i+1)); done; chmod 600 5',
      '0',
    )
    await job.bringBack()
    assert.equal(readdirSync(join(workspace, 'many')).length, 10_000)
    assert.equal(read(workspace, 'many/9999'), '9999\n')
    assert.equal(statSync(join(workspace, 'many/5')).uid, process.getuid?.())
  },
)

dockerTest('D6: large and sparse files keep their bytes both ways', async (engine, context) => {
  const workspace = makeWorkspace(context)
  put(workspace, 'large', 'x'.repeat(3_000_000))
  put(workspace, 'sparse', 'begin')
  truncateSync(join(workspace, 'sparse'), 40_000_000)
  const job = await startMountedJob(engine, context, { workspace })
  assert.equal(await job.sh('stat -c %s large sparse'), '3000000\n40000000\n')
  await job.sh(
    'printf END | dd of=large bs=1 seek=2999997 conv=notrunc 2>/dev/null; truncate -s 0 sparse; truncate -s 5000000 sparse',
  )
  await job.bringBack()
  assert.equal(read(workspace, 'large'), `${'x'.repeat(2_999_997)}END`)
  assert.deepEqual(readFileSync(join(workspace, 'sparse')), Buffer.alloc(5_000_000))
})

dockerTest(
  'D8: links that lead out of the workspace are brought back as links and never followed',
  async (engine, context) => {
    const [workspace, outside] = [makeWorkspace(context), makeWorkspace(context)]
    put(outside, 'victim', 'outside')
    makeDirectories(workspace, 'd')
    put(workspace, 'd/victim', 'inside')
    put(workspace, 'f')
    const job = await startMountedJob(engine, context, { workspace })
    await job.sh(`rm -r d; ln -s ${outside} d; ln -sfn /etc/passwd f; ln -s ${outside} e`)
    await job.bringBack()
    assert.equal(readlinkSync(join(workspace, 'd')), outside)
    assert.equal(readlinkSync(join(workspace, 'f')), '/etc/passwd')
    // The next job finds links where it makes directories.
    const next = await startMountedJob(engine, context, { workspace })
    await next.sh('rm d e; mkdir d e; echo new > d/victim; echo new > e/victim')
    await next.bringBack()
    assert.equal(read(workspace, 'd/victim'), 'new\n')
    assert.equal(read(outside, 'victim'), 'outside')
    // A link that somebody plants while the job runs.
    const third = await startMountedJob(engine, context, { workspace })
    await third.sh('echo third > d/victim; rm e/victim')
    for (const name of ['d', 'e']) {
      rmSync(join(workspace, name), { recursive: true })
      symlinkSync(outside, join(workspace, name))
    }
    await third.bringBack()
    assert.equal(read(outside, 'victim'), 'outside')
    assert.equal(read(third.records, 'd/victim'), 'third\n')
    assert.ok(lstatSync(join(workspace, 'd')).isSymbolicLink())
  },
)

dockerTest(
  'what would make git run programs here stays in the container, its commits come back',
  async (engine, context) => {
    const workspace = makeWorkspace(context)
    execFileSync('git', ['init', '-q', workspace])
    const config = read(workspace, '.git/config')
    const job = await startMountedJob(engine, context, { workspace })
    await job.sh(`
    echo '[core] fsmonitor = evil' >> .git/config; echo evil > .git/hooks/pre-commit
    mkdir -p .git/objects/ab; echo o > .git/objects/ab/cd; echo r > .git/refs/heads/x; echo i > .git/index
    mkdir -p sub/.git; echo h > sub/.git/HEAD; echo c > sub/.git/config; mkdir other; echo 'gitdir: /evil' > other/.git`)
    await job.bringBack()
    assert.equal(read(workspace, '.git/config'), config)
    assert.equal(read(workspace, '.git/objects/ab/cd') + read(workspace, '.git/refs/heads/x'), 'o\nr\n')
    assert.deepEqual(readdirSync(join(workspace, 'sub/.git')), ['HEAD'])
    for (const name of ['.git/index', '.git/hooks/pre-commit', 'other/.git'])
      assert.ok(!existsSync(join(workspace, name)), name)
    assert.deepEqual(job.warnings, [
      'docker/git-held-back changes that could make git run a program on this machine stay in the container: .git/config, .git/hooks/pre-commit, other/.git, sub/.git/config',
    ])
  },
)

dockerTest(
  'of two jobs that changed a path the first in the workflow wins, whoever ends first, and nothing is lost',
  async (engine, context) => {
    const workspace = makeWorkspace(context)
    makeDirectories(workspace, 'd')
    for (const name of ['late', 'same', 'removed', 'only-1', 'only-2', 'stranger', 'd/x'])
      put(workspace, name)
    const ledger = createLedger()
    const first = await startMountedJob(engine, context, { workspace, ledger, planIndex: 1 })
    const second = await startMountedJob(engine, context, { workspace, ledger, planIndex: 2 })
    await first.sh(
      'for f in late same removed only-1 stranger new d/x; do echo one > $f; done; echo both > same',
    )
    await second.sh(
      'for f in late only-2 new; do echo two > $f; done; echo both > same; rm removed; rm -r d; echo two > d',
    )
    put(workspace, 'stranger', 'a job on the host')
    await second.bringBack()
    await first.bringBack()
    const now = Object.fromEntries(
      ['late', 'same', 'removed', 'only-1', 'only-2', 'stranger', 'new'].map((name) => [
        name,
        read(workspace, name).trim(),
      ]),
    )
    assert.deepEqual(now, {
      ...{ late: 'one', same: 'both', removed: 'one', 'only-1': 'one', 'only-2': 'two', new: 'one' },
      stranger: 'a job on the host',
    })
    assert.equal(read(workspace, 'd/x'), 'one\n')
    assert.deepEqual(
      ['late', 'new', 'd'].map((name) => read(second.records, name)),
      ['two\n', 'two\n', 'two\n'],
    )
    assert.equal(read(first.records, 'stranger'), 'one\n')
    const told = (warnings: string[]) => warnings.map((line) => line.replace(/ was changed.*/, '')).sort()
    assert.deepEqual(told(second.warnings), [
      'docker/conflict d',
      'docker/conflict d/x',
      'docker/conflict late',
      'docker/conflict new',
      'docker/conflict removed',
    ])
    assert.ok(
      second.warnings.includes(
        'docker/conflict late was changed by the job job-1 as well, which comes first in the plan: what this job made of it is in conflicts/late of its records',
      ),
    )
    assert.ok(
      first.warnings.includes(
        'docker/conflict stranger was changed in the workspace while the job ran: what this job made of it is in conflicts/stranger of its records',
      ),
    )

    // The first ends first: the second finds its changes.
    const [a, b] = [
      await startMountedJob(engine, context, { workspace, ledger, planIndex: 1 }),
      await startMountedJob(engine, context, { workspace, ledger, planIndex: 2 }),
    ]
    await a.sh('echo a > late; rm only-1')
    await b.sh('echo b > late; echo b > only-1; ln -s b same-link')
    await a.bringBack()
    await b.bringBack()
    assert.equal(read(workspace, 'late'), 'a\n')
    assert.ok(!existsSync(join(workspace, 'only-1')))
    assert.equal(read(b.records, 'late') + read(b.records, 'only-1'), 'b\nb\n')
  },
)

dockerTest('conflicts are told twenty times, then counted', async (engine, context) => {
  const workspace = makeWorkspace(context)
  const job = await startMountedJob(engine, context, { workspace })
  await job.sh('for i in $(seq 1 30); do echo x > $i; done')
  for (let i = 1; i <= 30; i++) put(workspace, String(i))
  await job.bringBack()
  assert.equal(job.warnings.length, 21)
  assert.equal(job.warnings[20], 'docker/conflict 10 more paths were changed by more than one job')
})

dockerTest(
  'an image without find, stat and tar is read as a whole, and so is a container that has ended',
  async (engine, context) => {
    const bare = `loom-test/bare-${process.pid}:1`
    const program = (await engine.docker.getImage(busybox).inspect()).Id
    const helper = await engine.docker.createContainer({ Image: program })
    const chunks: Buffer[] = []
    for await (const chunk of await helper.getArchive({ path: '/bin/busybox' }))
      chunks.push(Buffer.from(chunk))
    await helper.remove({ v: true })
    const [directories, archive] = [['bin', 'workspace'], Buffer.concat(chunks)]
    const links = ['sh', 'rm', 'mkdir', 'ln', 'chmod', 'mv'].map((name) => ({
      name: `bin/${name}`,
      type: '2',
      link: '../busybox',
    }))
    const layer = tarBytes(...directories.map((name) => ({ name, type: '5', mode: 0o755 })), ...links)
    const image = Buffer.concat([layer.subarray(0, -1024), archive])
    const [repo, tag] = bare.split(':')
    const imported = await engine.docker.importImage(Readable.from([image]), { repo, tag })
    await finished(imported.resume())
    context.after(async () => {
      await engine.docker.getImage(bare).remove({ force: true })
    })

    for (const isAlone of [true, false]) {
      const workspace = makeWorkspace(context)
      makeDirectories(workspace, 'd', 'move')
      for (const name of ['keep', 'change', 'remove', 'd/x', 'mode', 'move/x']) put(workspace, name)
      writeFileSync(odd(workspace, [0xff]), 'odd')
      symlinkSync('keep', join(workspace, 'link'))
      const before = stateOf(statSync(join(workspace, 'keep'), { bigint: true }))
      const job = await startMountedJob(engine, context, { workspace, image: bare, isAlone })
      await job.sh(
        'echo more >> change; rm remove; rm -r d; echo file > d; mv move moved; mkdir new; echo n > new/n; ln new/n new/hard; ln -s keep new/link; chmod 700 mode',
      )
      if (!isAlone) await job.container.stop({ t: 0 })
      await job.bringBack()
      assert.equal(
        read(workspace, 'change') + read(workspace, 'd') + read(workspace, 'new/n'),
        'changemore\nfile\nn\n',
      )
      assert.equal(statSync(join(workspace, 'new/hard')).ino, statSync(join(workspace, 'new/n')).ino)
      assert.equal(statSync(join(workspace, 'mode')).mode & 0o777, 0o700)
      assert.equal(readlinkSync(join(workspace, 'new/link')), 'keep')
      assert.ok(!existsSync(join(workspace, 'remove')) && !existsSync(join(workspace, 'move')))
      assert.equal(read(workspace, 'moved/x'), 'move/x')
      assert.equal(readFileSync(odd(workspace, [0xff]), 'utf8'), 'odd')
      assert.deepEqual(stateOf(statSync(join(workspace, 'keep'), { bigint: true })), before)
      assert.deepEqual(job.warnings, [])
    }
  },
)

dockerTest(
  'pipes and sockets of a workspace are left out with a warning, and stay',
  async (engine, context) => {
    const workspace = makeWorkspace(context)
    const server: Server = createServer().listen(join(workspace, 'socket'))
    context.after(() => server.close())
    execFileSync('mkfifo', [join(workspace, 'pipe')])
    const job = await startMountedJob(engine, context, { workspace })
    assert.equal(await job.sh('ls'), '')
    await job.bringBack()
    assert.deepEqual(readdirSync(workspace), ['pipe', 'socket'])
    assert.deepEqual(job.warnings, [
      'docker/special-file pipes, sockets and devices are not copied into a container: pipe, socket',
    ])
  },
)

dockerTest(
  'D5: an engine with SELinux is asked to label a bind mount for containers',
  async (engine, context) => {
    const workspace = makeWorkspace(context)
    put(workspace, 'a')
    const info = async () => ({
      ...((await engine.docker.info()) as object),
      SecurityOptions: ['name=seccomp,profile=builtin', 'name=selinux'],
    })
    const docker = Object.assign(Object.create(engine.docker) as typeof engine.docker, { info })
    const job = await startMountedJob({ ...engine, docker }, context, { workspace, mode: 'bind_mount' })
    assert.deepEqual(job.mount.binds, [`${workspace}:/workspace:z`])
    assert.deepEqual(job.mount.mounts, [])
    await job.sh('echo seen > b')
    await job.bringBack()
    assert.equal(read(workspace, 'b'), 'seen\n')
  },
)

dockerTest(
  'D5: bind_mount is the workspace itself, and the engine must see the same directory',
  async (engine, context) => {
    const workspace = makeWorkspace(context)
    put(workspace, 'a')
    const job = await startMountedJob(engine, context, { workspace, mode: 'bind_mount' })
    assert.equal(job.mount.method, 'bind')
    await job.sh('echo root > by-root; mkdir closed; echo x > closed/x; chmod 555 closed; rm a')
    await job.bringBack()
    assert.deepEqual(readdirSync(workspace), ['by-root', 'closed'])
    assert.equal(statSync(join(workspace, 'closed/x')).uid, process.getuid?.())
    chmodSync(join(workspace, 'closed'), 0o755)

    // As behind an engine on another machine: a directory of the same name, not the same.
    const elsewhere = makeWorkspace(context)
    await assert.rejects(
      startMountedJob(
        {
          ...engine,
          docker: Object.assign(Object.create(engine.docker) as typeof engine.docker, {
            createContainer: async (options: Parameters<typeof engine.docker.createContainer>[0]) =>
              engine.docker.createContainer({
                ...options,
                HostConfig: {
                  ...options.HostConfig,
                  Mounts: [{ Type: 'bind', Source: elsewhere, Target: '/workspace' }],
                },
              }),
          }),
        },
        context,
        { workspace, mode: 'bind_mount' },
      ),
      (error: unknown) =>
        error instanceof LoomFailure && error.diagnostic.code === 'docker/not-same-directory',
    )
    assert.deepEqual(readdirSync(workspace), ['by-root', 'closed'], 'no trace of the proof')
  },
)

dockerTest('everything that a mount made on the engine is gone after it', async (engine, context) => {
  for (const isAlone of [true, false]) {
    const workspace = makeWorkspace(context)
    await context.test(`alone: ${isAlone}`, async (inner) => {
      const job = await startMountedJob(engine, inner, { workspace, isAlone })
      assert.notDeepEqual(await leftOnEngine(engine, workspace), [])
      await job.sh('echo x > x')
    })
    assert.deepEqual(await leftOnEngine(engine, workspace), [])
  }
})

dockerTest(
  'where a view of the workspace cannot be had, the job gets a copy, and nothing is left of the attempt',
  async (engine, context) => {
    const colon = makeWorkspace(context, 'loom-ws:')
    assert.equal(
      (await startMountedJob(engine, context, { workspace: colon, isAlone: true })).mount.method,
      'copy',
    )
    const stranger = makeWorkspace(context)
    assert.equal(
      (await startMountedJob(engine, context, { workspace: stranger, isAlone: true, uid: 12_345 })).mount
        .method,
      'copy',
    )

    // A mount that the kernel refuses, and one of another directory.
    for (const change of [
      (o: string) => `${o},nonsense=on`,
      (o: string) => o.replace(/lowerdir=[^,]*/, `lowerdir=${stranger}`),
    ]) {
      const workspace = makeWorkspace(context)
      put(workspace, 'a')
      const changed = withVolumes(engine, (options) => {
        const o = options.DriverOpts?.['o']
        return o === undefined ? options : { ...options, DriverOpts: { ...options.DriverOpts, o: change(o) } }
      })
      const job = await startMountedJob(changed, context, { workspace, isAlone: true })
      assert.equal(job.mount.method, 'copy')
      assert.equal(await job.sh('cat a'), 'a')
      assert.equal((await leftOnEngine(engine, workspace)).length, 1)
      assert.deepEqual(readdirSync(workspace), ['a'], 'no trace of the proof')
    }
  },
)

dockerTest('a copy or its way back can be cancelled', async (engine, context) => {
  const workspace = makeWorkspace(context)
  for (let i = 0; i < 50; i++) put(workspace, String(i), 'x'.repeat(1_000_000))
  const reason = new Error('cancelled')
  const isReason = (error: unknown) => error === reason
  await assert.rejects(
    startMountedJob(engine, context, { workspace, signal: AbortSignal.abort(reason) }),
    isReason,
  )
  const cancelling = new AbortController()
  setImmediate(() => {
    cancelling.abort(reason)
  })
  const late = startMountedJob(engine, context, { workspace, signal: cancelling.signal })
  await assert.rejects(late, isReason)
  const job = await startMountedJob(engine, context, { workspace })
  await job.sh('for f in *; do echo y > $f; done')
  await assert.rejects(job.bringBack(AbortSignal.abort(reason)), isReason)
  assert.equal(read(workspace, '0').length, 1_000_000)
})

dockerTest('a full disk of the engine is named as such', async (engine, context) => {
  const workspace = makeWorkspace(context)
  put(workspace, 'large', 'x'.repeat(8_000_000))
  const small = withVolumes(engine, (options) => ({
    ...options,
    DriverOpts: { type: 'tmpfs', device: 'tmpfs', o: 'size=1m' },
  }))
  await assert.rejects(
    startMountedJob(small, context, { workspace }),
    (error: unknown) => error instanceof LoomFailure && error.diagnostic.code === 'docker/disk-full',
  )
})

dockerTest(
  'git trusts a workspace that belongs to another user than the container’s',
  async (engine, context) => {
    const workspace = makeWorkspace(context)
    const uid = process.getuid?.() ?? 0
    const own = await startMountedJob(engine, context, { workspace, mode: 'bind_mount', uid })
    assert.deepEqual(own.mount.environment, {})
    const other = await startMountedJob(engine, context, { workspace, mode: 'bind_mount', uid: uid + 1 })
    assert.equal(other.mount.environment['GIT_CONFIG_KEY_0'], 'safe.directory')
  },
)
