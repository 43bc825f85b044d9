import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { busybox, debian, dockerTest, labelled, servicesImage } from './support/docker.ts'
import { comparedOf, loom, type LoomResult, receiptOf, startLoom, stepOutput } from './support/loom.ts'
import { makeRepository, type TestRepository } from './support/repository.ts'

const head = 'version: v1\nstages: [one, two]\ndefault: { target: linux }\n'
const workflow = (text: string) => ({ '.loom/workflow.yml': `${head}${text}`, 'a.txt': 'a\n' })

/** Runs the workflow and sends Loom a signal as soon as it has shown something: by default that a job has printed `up`. */
async function signalled(
  repository: TestRepository,
  signal: NodeJS.Signals,
  at = /│ up\n/,
): Promise<LoomResult> {
  const child = startLoom(repository, ['run', '--local', '--stream'])
  const written = { stdout: '', stderr: '' }
  let isSent = false
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.on('data', (bytes: Buffer) => {
      written[name] += bytes.toString()
      if (!isSent && at.test(written[name])) isSent = child.kill(signal)
    })
  await once(child, 'close')
  return { exitCode: child.exitCode, ...written }
}

dockerTest(
  'a job with an image runs in a container of it, as built, and its changes are in the workspace',
  async (engine) => {
    await using repository = await makeRepository(
      workflow(`
make:
  stage: one
  image: ${busybox}
  script: ['pwd; echo "$LOOM_PROVIDER $LOOM_PROJECT_DIR $LOOM_JOB_IMAGE"', 'cat a.txt; echo made > made.txt; rm a.txt']
use:
  stage: two
  script: ['cat made.txt; test ! -e a.txt']
`),
    )
    const result = await loom(repository, ['run', '--local'])
    assert.equal(result.exitCode, 0, result.stdout + result.stderr)
    const receipt = receiptOf(result)
    assert.equal(stepOutput(receipt, 'make'), `/workspace\ndocker /workspace ${busybox}\n`)
    assert.equal(stepOutput(receipt, 'make', 'script/02'), 'a\n')
    assert.equal(stepOutput(receipt, 'use'), 'made\n')
    const { Id: digest } = await engine.docker.getImage(busybox).inspect()
    assert.deepEqual(receipt.jobs[0]?.image, { reference: busybox, digest })
    const compared = comparedOf(receipt)
    const { provider, image, mount_mode } = compared.jobs[0] ?? {}
    assert.deepEqual(
      { provider, image, mount_mode },
      {
        provider: 'docker',
        image: { reference: busybox, digest },
        mount_mode: 'ephemeral_volume',
      },
    )
    assert.equal(compared.environment.docker_engine, engine.version)
    assert.deepEqual(await labelled(engine, receipt.run_id), [])
  },
)

dockerTest(
  'the flag beats the variable, the variable the config, of how the workspace gets into a container',
  async () => {
    await using repository = await makeRepository({
      ...workflow(`make: { stage: one, image: '${busybox}', script: [':'] }\n`),
      '.loom/config.yml': 'runtime: { docker: { workspaceMount: bind_mount } }\n',
    })
    const modeOf = async (args: string[], env: Record<string, string>) =>
      comparedOf(receiptOf(await loom(repository, ['run', '--local', ...args], env))).jobs[0]?.mount_mode
    const variable = { LOOM_DOCKER_WORKSPACE_MOUNT: 'ephemeral_volume' }
    assert.equal(await modeOf([], {}), 'bind_mount')
    assert.equal(await modeOf([], variable), 'ephemeral_volume')
    assert.equal(await modeOf(['--docker-workspace-mount', 'bind_mount'], variable), 'bind_mount')
    const wrong = await loom(repository, ['run', '--local', '--docker-workspace-mount', 'nfs'])
    assert.equal(wrong.exitCode, 2)
    assert.match(wrong.stderr, /ephemeral_volume, bind_mount/)
  },
)

dockerTest('without an engine the job fails, and says where none was found; host jobs go on', async () => {
  await using repository = await makeRepository(
    workflow(`
boxed: { stage: one, image: '${busybox}', script: [':'] }
host: { stage: one, script: [':'] }
`),
  )
  const env = { DOCKER_HOST: `unix://${join(repository.outside, 'none.sock')}` }
  const result = await loom(repository, ['run', '--local'], env)
  assert.equal(result.exitCode, 1)
  const { jobs, status } = receiptOf(result)
  assert.deepEqual(
    jobs.map(({ id, outcome, cause }) => ({ id, outcome, cause })),
    [
      { id: 'boxed', outcome: 'failed', cause: 'provider' },
      { id: 'host', outcome: 'success', cause: undefined },
    ],
  )
  assert.equal(status, 'failure')
  assert.match(jobs[0]?.reason ?? '', /none\.sock/)
})

dockerTest('a time limit ends a step in a container, and what comes after it still runs', async () => {
  await using repository = await makeRepository(
    workflow(`
slow:
  stage: one
  image: ${busybox}
  timeout: 8s
  script: ['echo up; sleep 1000']
  after_script: ['echo last words > words']
`),
  )
  const receipt = receiptOf(await loom(repository, ['run', '--local']))
  assert.equal(receipt.jobs[0]?.outcome, 'timed_out')
  assert.equal(readFileSync(join(receipt.snapshot_path ?? '', 'words'), 'utf8'), 'last words\n')
})

dockerTest(
  'Ctrl-C ends the step in the container, brings back what it did, and leaves nothing on the engine',
  async (engine) => {
    await using repository = await makeRepository(
      workflow(`long: { stage: one, image: '${busybox}', script: ['echo up | tee seen; sleep 1000'] }\n`),
    )
    const result = await signalled(repository, 'SIGINT')
    assert.equal(result.exitCode, 130, result.stdout + result.stderr)
    const receipt = receiptOf(result)
    assert.equal(receipt.status, 'cancelled')
    assert.equal(readFileSync(join(receipt.snapshot_path ?? '', 'seen'), 'utf8'), 'up\n')
    assert.deepEqual(await labelled(engine, receipt.run_id), [])
  },
)

dockerTest(
  'E4: what a killed run had on the engine ends with it, and is gone with the next run',
  async (engine) => {
    await using repository = await makeRepository(
      workflow(`long: { stage: one, image: '${busybox}', script: ['echo up; sleep 1000'] }\n`),
    )
    await signalled(repository, 'SIGKILL')
    const listed = JSON.parse((await loom(repository, ['runs', '--json'])).stdout) as { run: string }[]
    const runId = listed[0]?.run ?? ''
    await engine.docker.getContainer((await labelled(engine, runId))[0] ?? '').wait()
    repository.write(workflow(`quick: { stage: one, image: '${busybox}', script: [':'] }\n`))
    const next = await loom(repository, ['run', '--local', '-v'])
    assert.equal(next.exitCode, 0, next.stderr)
    assert.deepEqual(await labelled(engine, runId), [])
  },
)

dockerTest(
  'secrets reach a container as files that nobody else reads, and their values no output',
  async () => {
    await using repository = await makeRepository(
      workflow(`
spill:
  stage: one
  image: ${debian}
  secrets:
    FILE: { ref: 'env://OUTER' }
    PLAIN: { ref: 'env://OTHER', file: false }
  script: ['cat "$FILE"; echo "$PLAIN"; ls -l "$FILE"; touch "$FILE" 2>&1 || echo read-only']
`),
    )
    const env = { OUTER: 'hush-hush-outer', OTHER: 'hush-hush-other' }
    const receipt = receiptOf(await loom(repository, ['run', '--local'], env))
    const output = stepOutput(receipt, 'spill')
    assert.match(
      output,
      /^\[REDACTED:SECRET_FILE\]\[REDACTED:SECRET_PLAIN\]\n-r-------- 1 root root 15 .* \/run\/secrets\/FILE\n/s,
    )
  },
  [debian],
)

dockerTest(
  'loom shell opens the job’s container, on the workspace as it is, and keeps what was done there',
  async () => {
    await using repository = await makeRepository(
      workflow(
        `bad: { stage: one, image: '${busybox}', variables: { LEVEL: strict }, script: ['echo x > made; exit 4'] }\n`,
      ),
    )
    const receipt = receiptOf(await loom(repository, ['run', '--local']))
    const shell = await loom(repository, [
      'shell',
      'last',
      '-c',
      'cat made; echo "$LEVEL $PWD"; echo y > later; exit 9',
    ])
    assert.deepEqual([shell.exitCode, shell.stdout], [9, 'x\nstrict /workspace\n'])
    assert.equal(readFileSync(join(receipt.snapshot_path ?? '', 'later'), 'utf8'), 'y\n')
  },
)

dockerTest('loom retry runs a failed job again in a container on the same workspace', async () => {
  await using repository = await makeRepository(
    workflow(
      `twice: { stage: one, image: '${busybox}', script: ['test -e again || { touch again; exit 1; }'] }\n`,
    ),
  )
  assert.equal((await loom(repository, ['run', '--local'])).exitCode, 1)
  assert.equal((await loom(repository, ['retry'])).exitCode, 0)
})

dockerTest(
  'an entry of a matrix chooses its image',
  async () => {
    await using repository = await makeRepository(
      workflow(`
each:
  stage: one
  image: loom-test/$NAME
  parallel: { matrix: [{ NAME: ['busybox:1', 'debian:12'] }] }
  script: ['echo "$LOOM_JOB_IMAGE"']
`),
    )
    const receipt = receiptOf(await loom(repository, ['run', '--local']))
    assert.deepEqual(
      receipt.jobs.map(({ image }) => image?.reference),
      [busybox, debian],
    )
  },
  [busybox, debian],
)

dockerTest(
  'a job reaches its service by name, and what the service printed is in a section of the job',
  async (engine) => {
    await using repository = await makeRepository(
      workflow(`
ask:
  stage: one
  image: ${servicesImage}
  services:
    - name: ${servicesImage}
      alias: store
      command: redis-server --protected-mode no
      healthcheck: { command: redis-cli ping, interval: 1s }
  script: ['redis-cli -h store set key value; redis-cli -h store get key']
`),
    )
    const result = await loom(repository, ['run', '--local'])
    assert.equal(result.exitCode, 0, result.stdout + result.stderr)
    const receipt = receiptOf(result)
    assert.equal(stepOutput(receipt, 'ask'), 'OK\nvalue\n')
    const { exitCode, stdout } = await loom(repository, ['logs', 'last', 'ask', 'services'])
    assert.equal(exitCode, 0)
    assert.match(stdout, /^store \| .*Ready to accept connections/m)
    assert.deepEqual(
      comparedOf(receipt).jobs[0]?.services?.map(({ reference }) => reference),
      [servicesImage],
    )
    assert.deepEqual(await labelled(engine, receipt.run_id), [])
  },
  [servicesImage],
)

dockerTest('a job runs in an image that is built from the workspace, uncommitted work included', async () => {
  await using repository = await makeRepository(
    workflow(`
built:
  stage: one
  image: { build: { context: ci, args: { WORD: built } } }
  script: ['cat /word /own']
`),
  )
  repository.write({
    'ci/Dockerfile': `FROM ${busybox}\nARG WORD\nRUN echo "$WORD" > /word\nCOPY own /own\n`,
    'ci/own': 'uncommitted\n',
  })
  const result = await loom(repository, ['run', '--local'])
  assert.equal(result.exitCode, 0, result.stdout + result.stderr)
  assert.equal(stepOutput(receiptOf(result), 'built'), 'built\nuncommitted\n')
})

dockerTest(
  'Ctrl-C while a service is not ready yet cancels the job, and leaves nothing on the engine',
  async (engine) => {
    await using repository = await makeRepository(
      workflow(`
never:
  stage: one
  image: ${busybox}
  services:
    - { name: '${busybox}', alias: slow, command: [sh, -c, 'echo up; sleep 1000'], healthcheck: { command: 'false' } }
  script: [':']
`),
    )
    const result = await signalled(repository, 'SIGINT', /• never +services\n/)
    assert.equal(result.exitCode, 130, result.stdout + result.stderr)
    const { jobs, status, run_id: runId } = receiptOf(result)
    assert.deepEqual([status, jobs[0]?.outcome], ['cancelled', 'cancelled'])
    assert.deepEqual(await labelled(engine, runId), [])
  },
)
