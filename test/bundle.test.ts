import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { sha256 } from '../src/base/hash.ts'
import type { Bundle, FileList } from '../src/model/bundle.ts'
import type { Receipt } from '../src/model/receipt.ts'
import { extractArchive } from '../src/storage/extract-archive.ts'
import { type ArchiveEntry, writeArchive } from '../src/storage/write-archive.ts'
import { loom, type LoomResult, receiptOf, workflow } from './support/loom.ts'
import { listRecords } from '../src/records/record-paths.ts'
import { makeRepository, type TestRepository } from './support/repository.ts'
import { cli } from './support/run-cli.ts'

const jobs = {
  build: { script: ['pwd', 'echo "in $HOME/x and $PWD"', 'printf "no end"'] },
  test: { script: ['echo one', 'echo two >&2; false'], after_script: ['echo after'] },
}
const files = {
  '.loom/workflow.yml': workflow(jobs),
  '.gitignore': 'ignored-name\n',
  'a.txt': 'a\n',
  'ü.txt': 'ü\n',
}

/** A command from the sources; its workspaces stand beside the repository. */
const run = async (repository: TestRepository, ...args: string[]): Promise<LoomResult> =>
  cli(repository, args, { LOOM_WORKSPACE_ROOT: repository.outside })

interface Made extends AsyncDisposable {
  readonly repository: TestRepository
  readonly receipt: Receipt
  /** Path of a bundle of the run. */
  readonly bundle: string
}

async function madeBundle(given: Record<string, string | Buffer> = files): Promise<Made> {
  const repository = await makeRepository(given)
  repository.write({ 'ignored-name': 'secret', 'a.txt': 'changed\n', 'new.txt': 'new\n' })
  const receipt = receiptOf(await run(repository, 'run', '--local'))
  const bundle = join(repository.outside, 'run.loom.tar.zst')
  const exported = await run(repository, 'receipt', 'export', 'last', '-o', bundle)
  assert.deepEqual(
    { ...exported, stderr: '' },
    { exitCode: 0, stdout: `bundle: ${bundle}\n`, stderr: '' },
    exported.stderr,
  )
  return { repository, receipt, bundle, [Symbol.asyncDispose]: () => repository[Symbol.asyncDispose]() }
}

/** What a bundle holds, unpacked beside it. */
async function unpacked(bundle: string): Promise<string> {
  const target = `${bundle}.unpacked`
  rmSync(target, { recursive: true, force: true })
  await extractArchive(bundle, target, { env: process.env })
  return target
}

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .sort()
}

const read = (path: string) => readFileSync(path, 'utf8')

/** The bundle again, with something done to its files; `bundle.json` lists what is there afterwards, unless told otherwise. */
async function tampered(
  bundle: string,
  work: (directory: string) => void,
  { relisted = true, more = [] as readonly ArchiveEntry[] } = {},
): Promise<string> {
  const directory = await unpacked(bundle)
  work(directory)
  if (relisted && existsSync(join(directory, 'bundle.json'))) {
    const listed = JSON.parse(read(join(directory, 'bundle.json'))) as Bundle
    const now = filesBelow(directory)
      .filter((path) => path !== 'bundle.json')
      .map((path) => ({ path, size: 0, sha256: sha256(readFileSync(join(directory, path))).slice(7) }))
    writeFileSync(join(directory, 'bundle.json'), JSON.stringify({ ...listed, files: now }))
  }
  const entries = filesBelow(directory).map((path): ArchiveEntry => ({
    path,
    kind: 'file',
    content: readFileSync(join(directory, path)),
  }))
  const path = bundle.replace('.loom.tar.zst', '-tampered.loom.tar.zst')
  await writeArchive(path, [...entries, ...more], { env: process.env, force: true })
  return path
}

const rewrite = (path: string, change: (text: string) => string) => {
  writeFileSync(path, change(read(path)))
}

test('R10: a bundle names no path of the machine, no user and no ignored file', async () => {
  await using made = await madeBundle()
  const { repository, bundle, receipt } = made
  const directory = await unpacked(bundle)
  const all = filesBelow(directory).map((path) => `${path}\n${read(join(directory, path))}`)
  for (const place of [repository.outside, repository.path, repository.env['HOME'] ?? '', 'ignored-name'])
    assert.doesNotMatch(all.join('\n'), new RegExp(place), place)
  const carried = JSON.parse(
    read(join(directory, `receipts/loom-run-local-${receipt.run_id}.json`)),
  ) as Receipt
  const { snapshot_path: _, graph_ir, ...same } = receipt
  const logs = `logs/${receipt.run_id}`
  assert.deepEqual(carried, {
    ...same,
    repo_root: '.',
    workflow_path: '.loom/workflow.yml',
    process: { pid: 0, start_time: '', boot_id: '' },
    logs_dir: logs,
    events_jsonl_path: `${logs}/events.jsonl`,
    phase_report_path: `${logs}/phase-report.json`,
    compared_path: `${logs}/compared.json`,
    graph_ir: { digest: graph_ir?.digest ?? '', path: `${logs}/plan.json` },
  })
  assert.equal(statSync(bundle).mode & 0o777, 0o600)
})

test('files.json lists what the snapshot held: the commit, and what was changed', async () => {
  await using made = await madeBundle()
  const { repository, bundle, receipt } = made
  const directory = await unpacked(bundle)
  const { files: listed } = JSON.parse(read(join(directory, `logs/${receipt.run_id}/files.json`))) as FileList
  repository.git('add', '--all')
  const expected = repository
    .git('-c', 'core.quotePath=false', 'ls-files', '--stage')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, mode = '', blob = '', path = ''] = /^(\d+) (\w+) 0\t(.*)$/.exec(line) ?? []
      return { path, mode, blob }
    })
  assert.deepEqual(listed, expected)
})

test('show and logs of a bundle are those of the run, but for its places', async () => {
  await using made = await madeBundle()
  const { repository, bundle, receipt } = made
  const hidden = (text: string) =>
    text
      .replaceAll(receipt.snapshot_path ?? '', '<workspace>')
      .replaceAll(repository.env['HOME'] ?? '', '<home>')
  for (const args of [[], ['test'], ['build', '02'], ['--tail', '1'], ['--timestamps'], ['--failed']]) {
    const local = await run(repository, 'logs', 'last', ...args)
    const carried = await run(repository, 'logs', bundle, ...args)
    assert.equal(local.exitCode, 0)
    assert.deepEqual(carried, { ...local, stdout: hidden(local.stdout) })
  }
  const withoutPlaces = (text: string) =>
    text
      .split('\n')
      .filter((line) => !/^(workflow|workspace|logs|ignored) /.test(line))
      .join('\n')
      .replaceAll(/ +/g, ' ')
      .trimEnd()
  const local = await run(repository, 'show')
  const carried = await run(repository, 'show', bundle)
  assert.equal(withoutPlaces(carried.stdout), withoutPlaces(local.stdout))
  assert.match(carried.stdout, /^logs {2,}logs\/\d+$/m)
  const manifests = (text: string) => (JSON.parse(text) as { jobs: unknown }).jobs
  const json = await Promise.all(['last', bundle].map((name) => run(repository, 'show', name, '--json')))
  assert.deepEqual(manifests(json[1]?.stdout ?? ''), manifests(json[0]?.stdout ?? ''))
})

test('a diff of a run and its own bundle, or of two bundles, is identical; run --against reads one', async () => {
  await using made = await madeBundle()
  const { repository, bundle } = made
  for (const names of [
    ['last', bundle],
    [bundle, 'last'],
    [bundle, bundle],
  ]) {
    const { exitCode, stdout, stderr } = await run(repository, 'diff', ...names, '--strict', '--json')
    assert.equal(exitCode, 0, stderr)
    assert.equal((JSON.parse(stdout) as { verdict: string }).verdict, 'identical')
  }
  repository.write({ 'b.txt': 'more\n', 'new.txt': 'other\n' })
  const diverged = await run(repository, 'run', '--local', '--quiet', '--against', bundle)
  assert.match(diverged.stdout, /^diverged$/m, diverged.stderr)
  const told = await run(repository, 'diff', bundle, 'last')
  assert.match(told.stdout, /b\.txt/)
  assert.match(told.stdout, /new\.txt/)
})

test('a report of a bundle is written like that of a run', async () => {
  await using made = await madeBundle()
  const { repository, bundle } = made
  const page = join(repository.outside, 'run.html')
  const { exitCode, stderr } = await run(repository, 'report', bundle, '--against', bundle, '-o', page)
  assert.equal(exitCode, 0, stderr)
  assert.match(read(page), /&lt;workspace&gt;|<workspace>/)
})

test('as built: a bundle is read outside of a repository, and leaves nothing in the temporary directory', async () => {
  await using made = await madeBundle()
  const { repository, bundle } = made
  const temporary = join(repository.outside, 'tmp')
  mkdirSync(temporary)
  const elsewhere = { ...repository, path: repository.outside }
  const shown = await loom(elsewhere, ['show', bundle], { TMPDIR: temporary })
  assert.equal(shown.exitCode, 0, shown.stderr)
  const logs = await loom(elsewhere, ['logs', bundle, 'test', '01'], { TMPDIR: temporary })
  assert.deepEqual(logs, { exitCode: 0, stdout: 'one\n', stderr: '' })
  const refused = await loom(elsewhere, ['show', 'none.loom.tar.zst'], { TMPDIR: temporary })
  assert.equal(refused.exitCode, 2)
  assert.match(
    refused.stderr,
    /^error\[archive\/damaged\]: there is no archive .*none\.loom\.tar\.zst\n {2}hint: /,
  )
  assert.deepEqual(readdirSync(temporary), [])
  const nowhere = await loom(elsewhere, ['show', bundle], { TMPDIR: join(temporary, 'none') })
  assert.deepEqual([nowhere.exitCode, /^error\[(.*)\]/.exec(nowhere.stderr)?.[1]], [3, 'archive/unwritable'])
})

test('what a killed reader of a bundle left is removed by the next, and nothing else is', async () => {
  await using made = await madeBundle()
  const { repository, bundle } = made
  const temporary = join(repository.outside, 'tmp')
  const dead = { pid: spawnSync(process.execPath, ['-e', '']).pid, start_time: '1', boot_id: 'gone' }
  const { stdout: bootId } = spawnSync('cat', ['/proc/sys/kernel/random/boot_id'], { encoding: 'utf8' })
  for (const [name, owner] of [
    ['loom-bundle-dead', dead],
    ['loom-bundle-young', undefined],
    ['other-dead', dead],
  ] as const) {
    mkdirSync(join(temporary, name), { recursive: true, mode: 0o700 })
    if (owner !== undefined) writeFileSync(join(temporary, name, 'owner.json'), JSON.stringify(owner))
  }
  assert.notEqual(bootId.trim(), 'gone')
  assert.equal((await loom(repository, ['show', bundle], { TMPDIR: temporary })).exitCode, 0)
  assert.deepEqual(readdirSync(temporary).sort(), ['loom-bundle-young', 'other-dead'])
})

test('an imported run is listed, found and read; last-ci is the newest from CI', async () => {
  await using made = await madeBundle()
  const { repository, bundle, receipt } = made
  const other = await makeRepository(files)
  await using _ = other
  const own = receiptOf(await run(other, 'run', '--local'))
  const fromCi = await tampered(bundle, (directory) => {
    rewrite(join(directory, `receipts/loom-run-local-${receipt.run_id}.json`), (text) =>
      text.replace('"context": "local"', '"context": "github-actions"'),
    )
  })
  const none = await run(other, 'show', 'last-ci')
  assert.match(none.stderr, /^error\[run\/not-found\]: no run from CI is known\n {2}hint: bring one here/)
  const first = await run(other, 'receipt', 'import', fromCi)
  assert.equal(
    first.stdout,
    `imported: run ${receipt.run_id} (github-actions, failure, 2 jobs)\n`,
    first.stderr,
  )
  const again = await run(other, 'receipt', 'import', fromCi)
  assert.match(again.stdout, /^known already: /)
  const rows = JSON.parse((await run(other, 'runs', '--json')).stdout) as object[]
  const row = { tree: receipt.snapshot_tree_sha, status: 'failure', duration_ms: receipt.duration_ms }
  assert.deepEqual(rows[1], {
    run: receipt.run_id,
    started: receipt.started_at,
    ...row,
    context: 'github-actions',
    imported: true,
  })
  assert.match((await run(other, 'runs')).stdout, /failure .* imported +github-actions\n/)
  assert.match((await run(other, 'show', 'last-ci')).stdout, new RegExp(`^run +${receipt.run_id}\n`))
  assert.match((await run(other, 'show', 'last')).stdout, new RegExp(`^run +${own.run_id}\n`))
  assert.equal((await run(other, 'logs', receipt.run_id, 'test', '01')).stdout, 'one\n')
  assert.equal((await run(other, 'receipt', 'verify', 'last-ci')).exitCode, 0)
  assert.equal(other.git('status', '--porcelain'), '')
  const imported = join(other.path, '.loom/.runtime/imported')
  assert.equal(statSync(imported).mode & 0o777, 0o700)
  assert.deepEqual(readdirSync(imported), [receipt.run_id])
  const changed = await run(other, 'receipt', 'import', bundle)
  assert.match(changed.stderr, /error\[receipt\/differs\]: another bundle of run \d+ was imported before/)
  const home = await run(repository, 'receipt', 'import', bundle)
  assert.match(home.stderr, /error\[receipt\/known\]: run \d+ happened in this repository/)
  const bundleAgain = join(other.outside, 'again.loom.tar.zst')
  assert.equal((await run(other, 'receipt', 'export', 'last-ci', '-o', bundleAgain)).exitCode, 0)
  assert.ok(readFileSync(bundleAgain).equals(readFileSync(fromCi)) || (await sameFiles(bundleAgain, fromCi)))
})

/** Whether two bundles hold the same, but for what `bundle.json` says of sizes. */
async function sameFiles(a: string, b: string): Promise<boolean> {
  const [one, two] = [await unpacked(a), await unpacked(b)]
  const names = filesBelow(one)
  assert.deepEqual(filesBelow(two), names)
  for (const name of names.filter((path) => path !== 'bundle.json'))
    assert.equal(read(join(one, name)), read(join(two, name)), name)
  return true
}

const receiptFile = ({ run_id }: Receipt) => `receipts/loom-run-local-${run_id}.json`

const wrong: readonly (readonly [
  title: string,
  code: RegExp,
  damage: (directory: string, receipt: Receipt) => void,
  relisted?: boolean,
])[] = [
  [
    'a file was changed',
    /bundle\/damaged\]: .*\/jobs\/test\/manifest\.json is not what bundle\.json says it is/,
    (directory, { run_id }) => {
      rewrite(join(directory, `logs/${run_id}/jobs/test/manifest.json`), (text) => `${text} `)
    },
    false,
  ],
  [
    'a file is missing',
    /bundle\/damaged\]: .*plan\.json is missing/,
    (directory, { run_id }) => {
      rmSync(join(directory, `logs/${run_id}/plan.json`))
    },
    false,
  ],
  [
    'a file was added',
    /bundle\/damaged\]: .*extra\.txt is not listed in bundle\.json/,
    (directory) => {
      writeFileSync(join(directory, 'extra.txt'), 'x')
    },
    false,
  ],
  [
    'there is no bundle.json',
    /bundle\/damaged\]: .*no bundle\.json that can be read/,
    (directory) => {
      rmSync(join(directory, 'bundle.json'))
    },
  ],
  [
    'the receipt points out of it',
    /run\/unreadable\]: .*points out of the directory that it came in/,
    (directory, receipt) => {
      rewrite(join(directory, receiptFile(receipt)), (text) =>
        text.replace(/"logs_dir": "[^"]*"/, '"logs_dir": "../../etc"'),
      )
    },
  ],
  [
    'the receipt points at a directory of this machine',
    /bundle\/damaged\]: .*its receipt points out of it/,
    (directory, receipt) => {
      rewrite(join(directory, receiptFile(receipt)), (text) =>
        text.replace(/"logs_dir": "[^"]*"/, '"logs_dir": "/etc"'),
      )
    },
  ],
  [
    'a job points out of the logs',
    /run\/unreadable\]: .*job `build` points out of the logs/,
    (directory, receipt) => {
      rewrite(join(directory, receiptFile(receipt)), (text) =>
        text.replace('"jobs/build/manifest.json"', '"../../../victim/manifest.json"'),
      )
    },
  ],
  [
    'a step points out of the logs',
    /bundle\/damaged\]: .*manifest\.json is no manifest that points into it/,
    (directory, { run_id }) => {
      rewrite(join(directory, `logs/${run_id}/jobs/build/manifest.json`), (text) =>
        text.replaceAll(/"jobs\/build\/user\/script\/01\/events.jsonl"/g, '"../../../../victim.jsonl"'),
      )
    },
  ],
  [
    'it is of a newer version',
    /run\/unreadable\]: .*schema_version is "v2"/,
    (directory, receipt) => {
      rewrite(join(directory, receiptFile(receipt)), (text) =>
        text.replace('"schema_version": "v1"', '"schema_version": "v2"'),
      )
    },
  ],
]

for (const [title, message, damage, relisted] of wrong) {
  test(`a bundle is refused with one error by every reader when ${title}`, async () => {
    await using made = await madeBundle()
    const { repository, receipt } = made
    const bad = await tampered(
      made.bundle,
      (directory) => {
        damage(directory, receipt)
      },
      { relisted: relisted ?? true },
    )
    for (const args of [
      ['show'],
      ['logs'],
      ['receipt', 'import'],
      ['receipt', 'export'],
      ['receipt', 'attest'],
    ]) {
      const { exitCode, stdout, stderr } = await run(repository, ...args, bad)
      assert.equal(exitCode, 2, args.join(' '))
      assert.match(stderr, message)
      assert.equal(stderr.match(/^error/gm)?.length, 1)
      assert.equal(stdout, '')
    }
    assert.equal((await run(repository, 'receipt', 'verify', bad)).exitCode, 1)
    assert.deepEqual(readdirSync(join(repository.path, '.loom/.runtime/imported')), [])
  })
}

test('a bundle has no workspace to go on in', async () => {
  await using made = await madeBundle()
  for (const command of ['retry', 'shell']) {
    const { exitCode, stderr } = await run(made.repository, command, made.bundle)
    assert.equal(exitCode, 2)
    assert.match(stderr, /error\[run\/not-found\]: .* is a bundle, and this command needs a run's workspace/)
  }
})

test('a bundle is never written over another without --force, nor of a run that is gone', async () => {
  await using made = await madeBundle()
  const { repository, bundle, receipt } = made
  const before = readFileSync(bundle)
  const refused = await run(repository, 'receipt', 'export', '-o', bundle)
  assert.equal(refused.exitCode, 2)
  assert.match(
    refused.stderr,
    /error\[archive\/exists\]: .* is there already\n {2}hint: replace it with --force/,
  )
  assert.equal((await run(repository, 'receipt', 'export', '-o', bundle, '--force')).exitCode, 0)
  assert.ok(readFileSync(bundle).equals(before), 'the same run makes the same bundle')
  const named = await run(repository, 'receipt', 'export', '--with-artifacts')
  assert.match(named.stdout, new RegExp(`^bundle: .*/${receipt.run_id}\\.loom\\.tar\\.zst\n`))
  assert.equal(named.stderr, 'the run has no artifacts\n')
  rmSync(receipt.snapshot_path ?? '', { recursive: true })
  const gone = await run(repository, 'receipt', 'export', '-o', bundle, '--force')
  assert.match(gone.stderr, /error\[run\/gone\]/)
  assert.ok(readFileSync(bundle).equals(before))
})

test('artifacts that no bundle can hold are left out of it, and it is said which; others are not, links included', async () => {
  await using made = await madeBundle()
  const { repository, bundle, receipt } = made
  const artifacts = join(receipt.logs_dir ?? '', 'jobs/build/artifacts')
  mkdirSync(artifacts)
  const odd = (name: Buffer) => Buffer.concat([Buffer.from(`${artifacts}/`), name])
  writeFileSync(odd(Buffer.from([0x61, 0xff])), 'odd')
  symlinkSync(Buffer.from([0xfe]), odd(Buffer.from('link')))
  writeFileSync(odd(Buffer.from('grün')), 'plain')
  mkdirSync(join(artifacts, 'd/e'), { recursive: true })
  const links = {
    good: '../../grün',
    up: '../..',
    out: '../../..',
    far: '/etc/passwd',
    trick: '../e/../../../x',
  }
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(artifacts, 'd/e', name))
  const args = ['receipt', 'export', '-o', bundle, '--force', '--with-artifacts']
  const { exitCode, stderr } = await run(repository, ...args)
  assert.equal(exitCode, 0, stderr)
  assert.match(
    stderr,
    /^left out, since .*: jobs\/build\/artifacts\/a\\xff, \S+\/d\/e\/far, \S+\/d\/e\/out and 2 more$/m,
  )
  const logs = join(await unpacked(bundle), `logs/${receipt.run_id}`)
  const there = ['d/e/good', 'd/e/up', 'grün'].map((name) => `jobs/build/artifacts/${name}`)
  assert.deepEqual((await listRecords(logs)).artifacts, there)
  assert.equal(readlinkSync(join(logs, there[0] ?? '')), '../../grün')
  assert.equal((await run(repository, 'receipt', 'verify', bundle)).exitCode, 0)
})

test('artifacts stay out of a bundle unless they are asked for', async () => {
  await using made = await madeBundle()
  const { repository, bundle, receipt } = made
  const artifacts = join(receipt.logs_dir ?? '', 'jobs/build/artifacts/out')
  mkdirSync(artifacts, { recursive: true })
  writeFileSync(join(artifacts, 'events.jsonl'), Buffer.from([0, 255, 10]))
  const names = async () => filesBelow(await unpacked(bundle)).filter((path) => path.includes('artifacts'))
  await run(repository, 'receipt', 'export', '-o', bundle, '--force')
  assert.deepEqual(await names(), [])
  const { stderr } = await run(repository, 'receipt', 'export', '-o', bundle, '--force', '--with-artifacts')
  assert.match(stderr, /^artifacts are in it as the jobs made them, not searched for secrets/)
  assert.deepEqual(await names(), [`logs/${receipt.run_id}/jobs/build/artifacts/out/events.jsonl`])
  assert.equal((await run(repository, 'receipt', 'verify', bundle)).exitCode, 0)
})

const broken: readonly (readonly [path: string, change: (text: string) => string, problem: RegExp])[] = [
  [
    'plan.json',
    (text) => text.replace('"echo one"', '"echo 1"'),
    /^plan\.json is not the plan of the digest in the receipt$/m,
  ],
  [
    'compared.json',
    (text) => text.replace('"processors":', '"processors":1'),
    /^compared\.json has another digest than the parity_digest/m,
  ],
  ['jobs/build/manifest.json', () => '{', /^jobs\/build\/manifest\.json: it is no JSON$/m],
  [
    'jobs/build/summary.json',
    (text) => text.replace('"success"', '"fine"'),
    /^jobs\/build\/summary\.json: status: /m,
  ],
  [
    'jobs/test/user/script/01/events.jsonl',
    (text) => text.slice(0, -9),
    /events\.jsonl: line \d+: it is no JSON$/m,
  ],
  ['start.json', (text) => text.replace('"v1"', '"v9"'), /^start\.json: schema_version: /m],
  ['pipeline/manifest.json', (text) => text.replace('"jobs"', '"job"'), /^pipeline\/manifest\.json: jobs: /m],
  ['phase-report.json', (text) => text.replace('"valid"', '"valud"'), /^phase-report\.json: valid: /m],
]

test('verify names what is wrong with the records of a run, and ends with 1', async () => {
  await using made = await madeBundle()
  const { repository, receipt } = made
  const logs = receipt.logs_dir ?? ''
  const good = await run(repository, 'receipt', 'verify')
  assert.deepEqual(good, {
    exitCode: 0,
    stdout: 'the records are whole and agree with each other\n',
    stderr: '',
  })
  for (const [path, change, problem] of broken) {
    const before = read(join(logs, path))
    rewrite(join(logs, path), change)
    const { exitCode, stdout } = await run(repository, 'receipt', 'verify')
    assert.match(stdout, problem, path)
    assert.equal(exitCode, 1)
    writeFileSync(join(logs, path), before)
  }
  rmSync(join(logs, 'jobs/build/user/script/02/events.jsonl'))
  rmSync(join(logs, 'jobs/test/manifest.json'))
  const { stdout } = await run(repository, 'receipt', 'verify')
  assert.deepEqual(stdout.trimEnd().split('\n'), [
    'jobs/build/manifest.json: points at jobs/build/user/script/02/events.jsonl, which is not there',
    'job `test` points at jobs/test/manifest.json, which is not there',
  ])
  const unknown = await run(repository, 'receipt', 'verify', '123')
  assert.equal(unknown.exitCode, 2)
})

test('parts of a fanned-out run are joined: all jobs in plan order, the worst status, one digest', async () => {
  const plain = { build: { script: ['echo built'] }, test: { script: ['echo one', 'false'] } }
  await using repository = await makeRepository({ ...files, '.loom/workflow.yml': workflow(plain) })
  const part = async (...names: string[]) => {
    const receipt = receiptOf(
      await run(repository, 'run', '--local', ...names.flatMap((name) => ['--only', name])),
    )
    const bundle = join(repository.outside, `${names.join('-')}.loom.tar.zst`)
    await run(repository, 'receipt', 'export', receipt.run_id, '-o', bundle, '--force')
    return { receipt, bundle }
  }
  const tested = await part('test')
  const built = await part('build')
  const both = await part('build', 'test')
  const merged = join(repository.outside, 'merged.loom.tar.zst')
  const result = await run(repository, 'receipt', 'merge', tested.bundle, built.bundle, '-o', merged)
  assert.match(
    result.stdout,
    /^merged: run \d+ \(local, failure, 2 jobs\)\nbundle: .*merged\.loom\.tar\.zst\n$/,
    result.stderr,
  )
  const verified = await run(repository, 'receipt', 'verify', merged)
  assert.deepEqual(verified, {
    exitCode: 0,
    stdout: 'the records are whole and agree with each other\n',
    stderr: '',
  })
  const shown = JSON.parse((await run(repository, 'show', merged, '--json')).stdout) as { receipt: Receipt }
  const { receipt } = shown
  assert.equal(receipt.run_id, String(BigInt(built.receipt.run_id) + 1n))
  assert.deepEqual(receipt.merged_from, [tested.receipt.run_id, built.receipt.run_id])
  assert.deepEqual(
    receipt.jobs.map(({ id, outcome }) => ({ id, outcome })),
    [
      { id: 'build', outcome: 'success' },
      { id: 'test', outcome: 'failed' },
    ],
  )
  assert.equal(receipt.exit_code, 1)
  assert.equal(receipt.parity_digest, both.receipt.parity_digest, 'as if one machine had run all')
  assert.equal((await run(repository, 'logs', merged, 'test', '01')).stdout, 'one\n')
  assert.equal(
    (await run(repository, 'logs', merged, '--failed')).stdout,
    (await run(repository, 'logs', tested.bundle, '--failed')).stdout,
  )

  const refused = async (...bundles: string[]) =>
    run(repository, 'receipt', 'merge', ...bundles, '-o', merged, '--force')
  assert.match(
    (await refused(both.bundle, built.bundle)).stderr,
    /job `build` is in both run \d+ and run \d+/,
  )
  assert.match((await refused(built.bundle)).stderr, /it takes at least two bundles/)
  repository.write({ 'a.txt': 'other\n' })
  const dirty = await part('test')
  assert.match(
    (await refused(built.bundle, dirty.bundle)).stderr,
    /runs \d+ and \d+ have different source trees/,
  )
  repository.git('checkout', '--', 'a.txt')
  const varied = receiptOf(await run(repository, 'run', '--local', '--only', 'test', '--var', 'X=1'))
  const other = join(repository.outside, 'varied.loom.tar.zst')
  await run(repository, 'receipt', 'export', varied.run_id, '-o', other)
  assert.match((await refused(built.bundle, other)).stderr, /runs \d+ and \d+ have different plans/)
})

test('R8: records that were moved away still make no bundle that says more than there is', async () => {
  await using made = await madeBundle()
  const { repository, bundle, receipt } = made
  cpSync(receipt.logs_dir ?? '', join(repository.outside, 'kept'), { recursive: true })
  rmSync(join(receipt.logs_dir ?? '', 'plan.json'))
  const { exitCode, stderr } = await run(repository, 'receipt', 'export', '-o', bundle, '--force')
  assert.equal(exitCode, 2)
  assert.match(stderr, /run\/gone/)
})
