import assert from 'node:assert/strict'
import type { Cancellation } from '../../src/model/cancellation.ts'
import type { JobRequest, JobSession, Provider, StepRequest } from '../../src/providers/provider.ts'
import { temporaryDirectory } from './environment.ts'
import { jobRequest } from './job-request.ts'

type Disposing = Provider & Partial<Disposable>
/** As `node:test` has it, or one that needs an engine. */
type Register = (name: string, work: () => Promise<void>) => unknown

/** Scripts that mean the same to each provider. */
export interface Dialect {
  readonly print: string
  readonly fail: string
  readonly wait: string
}

export const shellDialect: Dialect = { print: 'echo hello', fail: 'exit 3', wait: 'exec sleep 1000' }

export interface ContractOptions {
  readonly test: Register
  readonly create: () => Disposing
  readonly makesJob?: (workspace: string) => JobRequest
}

const never = new AbortController().signal

function step(script: string, more: Partial<StepRequest> = {}): StepRequest {
  return { script, exitOnError: false, trace: false, variables: {}, ...more }
}

function withSessionOf({ create, makesJob = (workspace) => jobRequest(workspace) }: ContractOptions) {
  return async (
    work: (session: JobSession, workspace: string) => Promise<void>,
    change: (request: JobRequest) => JobRequest = (request) => request,
  ) => {
    await using directory = await temporaryDirectory()
    const provider = create()
    const session = await provider.prepare(change(makesJob(directory.path)), never)
    try {
      await work(session, directory.path)
    } finally {
      await session[Symbol.asyncDispose]()
      await session[Symbol.asyncDispose]()
      provider[Symbol.dispose]?.()
    }
  }
}

/** What `providers/provider.ts` promises, for every implementation. */
export function providerContract(
  name: string,
  options: ContractOptions & { readonly dialect: Dialect },
): void {
  const { test, dialect } = options
  const withSession = withSessionOf(options)

  test(`${name}: all output is given before a step resolves, and its exit code is a value`, async () => {
    await withSession(async (session) => {
      const chunks: Buffer[] = []
      const sink = (stream: string, bytes: Uint8Array) => {
        assert.equal(stream, 'stdout')
        chunks.push(Buffer.from(bytes))
      }
      assert.deepEqual(await session.run(step(dialect.print), sink, never), {
        exitCode: 0,
        pipesHeldOpen: false,
      })
      assert.equal(Buffer.concat(chunks).toString(), 'hello\n')
      assert.equal((await session.run(step(dialect.fail), sink, never)).exitCode, 3)
    })
  })

  test(`${name}: a sink that asks to wait is waited for`, async () => {
    await withSession(async (session) => {
      let waited = false
      await session.run(
        step(dialect.print),
        async () => {
          await new Promise((resolve) => setImmediate(resolve))
          waited = true
        },
        never,
      )
      assert.equal(waited, true)
    })
  })

  test(`${name}: a signal ends a step, and its exit is still a value`, async () => {
    await withSession(async (session) => {
      const controller = new AbortController()
      const reason: Cancellation = { kind: 'interrupt', now: never }
      const exit = session.run(step(dialect.wait), () => undefined, controller.signal)
      controller.abort(reason)
      assert.notEqual((await exit).exitCode, 0)
    })
  })

  test(`${name}: a job can be brought back after its last step`, async () => {
    await withSession(async (session) => {
      await session.run(step(dialect.print), () => undefined, never)
      await session.bringBack(never)
    })
  })
}

/** What every provider that has a real shell promises beside. */
export function shellContract(name: string, options: ContractOptions): void {
  const { test } = options
  const withSession = withSessionOf(options)
  const outputOf = async (session: JobSession, script: string, more: Partial<StepRequest> = {}) => {
    const text = { stdout: '', stderr: '' }
    const { exitCode } = await session.run(
      step(script, more),
      (stream, bytes) => {
        text[stream] += Buffer.from(bytes).toString('latin1')
      },
      never,
    )
    return { exitCode, ...text }
  }

  test(`${name}: a step runs at the top of the workspace, standard input at its end, output as it is`, async () => {
    await withSession(async (session, workspace) => {
      assert.deepEqual(await outputOf(session, 'pwd; cat; echo oops >&2; printf "\\377no end"'), {
        exitCode: 0,
        stdout: `${session.projectDir}\n\xffno end`,
        stderr: 'oops\n',
      })
      await outputOf(session, 'echo made > file')
      assert.equal((await outputOf(session, 'cat file')).stdout, 'made\n')
      await session.bringBack(never)
      const { readFile } = await import('node:fs/promises')
      assert.equal(await readFile(`${workspace}/file`, 'utf8'), 'made\n')
    })
  })

  test(`${name}: D9: variables hold anything, and come over the session's own`, async () => {
    await withSession(async (session) => {
      const variables = {
        LINES: 'a\nb',
        QUOTES: `"'\\$HOME \`id\``,
        EQUALS: '=a=b=',
        EMPTY: '',
        PATH: `/odd:${session.environment['PATH'] ?? ''}`,
      }
      const { stdout } = await outputOf(
        session,
        `printf '%s|' "$LINES" "$QUOTES" "$EQUALS" "\${EMPTY-unset}" "\${PATH%%:*}" "\${HOME:+home}"`,
        { variables },
      )
      assert.equal(stdout, `a\nb|"'\\$HOME \`id\`|=a=b=||/odd|home|`)
    })
  })

  test(`${name}: E9: exit codes are the shell's; a script may be long, begin with a dash, and hold any character`, async () => {
    await withSession(async (session) => {
      const exit = async (script: string, more?: Partial<StepRequest>) =>
        (await outputOf(session, script, more)).exitCode
      assert.equal(await exit('no-such-program-at-all'), 127)
      assert.equal(await exit('kill -TERM $$'), 143)
      assert.equal(await exit('-x'), 127)
      assert.equal(await exit('false\nexit 0', { exitOnError: true }), 1)
      assert.equal(await exit('false\nexit 0'), 0)
      assert.equal(await exit(`: ${'x'.repeat(300_000)}\nexit 5`), 5)
      assert.match((await outputOf(session, 'true', { trace: true })).stderr, /\+ true/)
      assert.equal((await outputOf(session, `printf '%s' "a'b\\"c\td\u00e9"`)).stdout.length, 9)
    })
  })

  test(`${name}: a secret file is the job's alone, byte for byte, and is no part of the workspace`, async () => {
    const bytes = Buffer.from([0, 255, 10, 65])
    await withSession(
      async (session) => {
        const path = session.secretPaths['TOKEN'] ?? ''
        assert.ok(!path.startsWith(`${session.projectDir}/`), path)
        const { stdout, exitCode } = await outputOf(session, `cat '${path}'; ls -l '${path}' >&2`)
        assert.deepEqual([exitCode, stdout], [0, bytes.toString('latin1')])
        assert.match((await outputOf(session, `ls -l '${path}'`)).stdout, /^-r[w-]-------/)
      },
      (request) => ({ ...request, secretFiles: [{ name: 'TOKEN', bytes }] }),
    )
  })

  test(`${name}: what a step starts in the background lives on to the end of its job`, async () => {
    await withSession(async (session) => {
      const { stdout } = await outputOf(session, 'sleep 1000 >/dev/null 2>&1 & echo $!')
      assert.match(stdout, /^\d+\n$/)
      assert.equal((await outputOf(session, `kill -0 ${stdout}`)).exitCode, 0)
    })
  })

  test(`${name}: what was aborted before it is prepared leaves nothing, and says so by throwing`, async () => {
    await using directory = await temporaryDirectory()
    const provider = options.create()
    const { makesJob = (workspace: string) => jobRequest(workspace) } = options
    const reason: Cancellation = { kind: 'interrupt', now: never }
    const preparing = provider.prepare(makesJob(directory.path), AbortSignal.abort(reason))
    await preparing.then(
      async (session) => session[Symbol.asyncDispose](),
      () => undefined,
    )
    provider[Symbol.dispose]?.()
  })
}
