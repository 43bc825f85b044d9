import assert from 'node:assert/strict'
import { EventEmitter, once } from 'node:events'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryDirectory } from './support/environment.ts'
import { runSteps } from './support/runner/composite.ts'
import { pullRequestEvent } from './support/runner/github-event.ts'

// What the test runner of composite actions does, rule by rule; each rule is actions/runner's, 2.336.0.

test('a script gets the variables of the contexts and nothing of inputs or runtime', async () => {
  const { log } = await runSteps(
    `
    - run: env | grep -E '^(GITHUB|RUNNER|ACTIONS|INPUT|CI|STATE)' | cut -d= -f1 | sort | tr '\\n' ' '
      shell: bash
    `,
    {
      inputs: { a: 'x' },
      head: 'inputs: { a: { default: y } }',
      runtime: {
        ACTIONS_RUNTIME_TOKEN: 'token',
        ACTIONS_RESULTS_URL: 'http://x/',
        ACTIONS_CACHE_SERVICE_V2: 'True',
      },
    },
  )
  const names = log.split('\n').at(-1)?.trim().split(' ')
  assert.deepEqual(
    names,
    // src/Runner.Worker/GitHubContext.cs and RunnerContext.cs; Handlers/ScriptHandler.cs adds none of the runtime's.
    [
      ...['CI', 'GITHUB_ACTION', 'GITHUB_ACTIONS', 'GITHUB_ACTION_PATH', 'GITHUB_ACTION_REF'],
      ...['GITHUB_ACTION_REPOSITORY', 'GITHUB_ACTOR', 'GITHUB_ACTOR_ID', 'GITHUB_API_URL', 'GITHUB_BASE_REF'],
      ...['GITHUB_ENV', 'GITHUB_EVENT_NAME', 'GITHUB_EVENT_PATH', 'GITHUB_GRAPHQL_URL', 'GITHUB_HEAD_REF'],
      ...[
        'GITHUB_JOB',
        'GITHUB_OUTPUT',
        'GITHUB_PATH',
        'GITHUB_REF',
        'GITHUB_REF_NAME',
        'GITHUB_REF_PROTECTED',
      ],
      ...['GITHUB_REF_TYPE', 'GITHUB_REPOSITORY', 'GITHUB_REPOSITORY_ID', 'GITHUB_REPOSITORY_OWNER'],
      ...['GITHUB_REPOSITORY_OWNER_ID', 'GITHUB_RETENTION_DAYS', 'GITHUB_RUN_ATTEMPT', 'GITHUB_RUN_ID'],
      ...['GITHUB_RUN_NUMBER', 'GITHUB_SERVER_URL', 'GITHUB_SHA', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'],
      ...['GITHUB_TRIGGERING_ACTOR', 'GITHUB_WORKFLOW', 'GITHUB_WORKFLOW_REF', 'GITHUB_WORKFLOW_SHA'],
      ...['GITHUB_WORKSPACE', 'RUNNER_ARCH', 'RUNNER_ENVIRONMENT', 'RUNNER_NAME', 'RUNNER_OS', 'RUNNER_TEMP'],
      ...['RUNNER_TOOL_CACHE', 'RUNNER_TRACKING_ID', 'RUNNER_WORKSPACE'],
    ].sort(),
  )
})

test('a nested JavaScript action gets its inputs and the runtime values, and runs with the runner’s own node', async () => {
  const { steps, log, masks } = await runSteps(
    `
    - id: js
      uses: actions/github-script@0123
      with:
        script: |
          core.setSecret('hidden value')
          console.log('says hidden value')
          return { token: process.env.ACTIONS_RUNTIME_TOKEN, node: process.execPath, input: core.getInput('retries'), event: context.payload.ref }
    `,
    { runtime: { ACTIONS_RUNTIME_TOKEN: 'runtime token' } },
  )
  assert.deepEqual(JSON.parse(steps['js']?.outputs['result'] ?? ''), {
    token: 'runtime token',
    node: process.execPath,
    input: '0',
    event: 'refs/heads/main',
  })
  assert.deepEqual(masks, ['hidden value'])
  assert.match(log, /says \*\*\*$/m)
})

test('a script that throws in a nested action fails the step', async () => {
  const { conclusion, annotations } = await runSteps(`
    - uses: actions/github-script@0123
      with: { script: "throw new Error('no')" }
  `)
  assert.equal(conclusion, 'failure')
  assert.deepEqual(
    annotations.map(({ message }) => message),
    ['Unhandled error: Error: no'],
  )
})

test('bash stops at the first failure, in a pipe too, and the exit code is an annotation', async () => {
  const { conclusion, log, annotations, steps } = await runSteps(`
    - id: a
      run: |
        false | true
        echo not reached
      shell: bash
    - id: b
      run: echo skipped
      shell: bash
  `)
  assert.equal(conclusion, 'failure')
  assert.ok(!log.includes('\nnot reached'))
  assert.deepEqual(
    annotations.map(({ message }) => message),
    ['Process completed with exit code 1.'],
  )
  assert.deepEqual([steps['a']?.outcome, steps['b']?.outcome], ['failure', 'skipped'])
})

test('outputs, variables and paths travel by files, with here-documents, to later steps only', async () => {
  const { outputs, env, path, log } = await runSteps(
    `
    - id: a
      run: |
        printf 'one=1=1\\n\\nmany<<END x\\nfirst\\n\\nlast\\nEND x\\n' >> "$GITHUB_OUTPUT"
        echo "FROM_FILE=yes" >> "$GITHUB_ENV"
        echo "/opt/first" >> "$GITHUB_PATH"
        echo "/opt/second" >> "$GITHUB_PATH"
        echo "now \${FROM_FILE:-unset}"
      shell: bash
    - run: echo "then $FROM_FILE \${PATH%%:/usr*}" && wc -c < "$GITHUB_OUTPUT"
      shell: bash
    `,
    {
      head: "outputs: { one: { value: '${{ steps.a.outputs.one }}' }, many: { value: '<${{ steps.a.outputs.many }}>' } }",
      machine: { PATH: '/usr/bin:/bin' },
    },
  )
  assert.deepEqual(outputs, { one: '1=1', many: '<first\n\nlast>' })
  assert.deepEqual(env, { FROM_FILE: 'yes' })
  assert.deepEqual(path, ['/opt/first', '/opt/second'])
  assert.match(log, /^now unset$/m)
  assert.match(log, /^then yes \/opt\/second:\/opt\/first$/m)
  assert.match(log, /^0$/m)
})

const badFiles: readonly (readonly [file: string, text: string, message: string])[] = [
  ['GITHUB_OUTPUT', 'nothing', "Invalid format 'nothing'"],
  ['GITHUB_OUTPUT', 'a<<END\nvalue\n', "Invalid value. Matching delimiter not found 'END'"],
  ['GITHUB_OUTPUT', 'a<<END\nvalue', 'Invalid value. EOF marker missing new line.'],
  [
    'GITHUB_ENV',
    '<<END\nvalue\nEND\n',
    "Invalid format '<<END'. Name must not be empty and delimiter must not be empty",
  ],
]

for (const [file, text, message] of badFiles) {
  // src/Runner.Worker/FileCommandManager.cs, EnvFileKeyValuePairs.
  test(`${JSON.stringify(text)} in ${file} fails the step`, async () => {
    const { conclusion, annotations } = await runSteps(`
      - run: printf ${JSON.stringify(JSON.stringify(text).slice(1, -1)).replaceAll('\\\\', '\\')} >> "$${file}"
        shell: bash
    `)
    assert.equal(conclusion, 'failure')
    assert.deepEqual(annotations.map((each) => each.message).at(-1), message)
  })
}

test('NODE_OPTIONS cannot be set through GITHUB_ENV', async () => {
  const { conclusion, env, annotations } = await runSteps(`
    - run: echo NODE_OPTIONS=--trace-exit >> "$GITHUB_ENV"; echo A=b >> "$GITHUB_ENV"
      shell: bash
  `)
  assert.deepEqual(env, { A: 'b' })
  assert.equal(
    annotations[0]?.message,
    "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
  )
  assert.equal(conclusion, 'success')
})

test('a summary is masked, and one above 1 MiB is not shown at all', async () => {
  const { summary, conclusion, annotations } = await runSteps(`
    - run: echo "::add-mask::secret words"; echo "# of secret words" >> "$GITHUB_STEP_SUMMARY"
      shell: bash
    - run: head -c 1048577 /dev/zero | tr '\\0' x > "$GITHUB_STEP_SUMMARY"
      shell: bash
    - run: head -c 1048576 /dev/zero | tr '\\0' y > "$GITHUB_STEP_SUMMARY"
      shell: bash
  `)
  assert.equal(conclusion, 'success')
  assert.equal(summary.slice(0, 12), '# of ***\n\nyy')
  assert.ok(!summary.includes('x'))
  assert.match(
    annotations[0]?.message ?? '',
    /^\$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k/,
  )
})

test('commands in the output: annotations, groups, masks of several lines, and commands that are off', async () => {
  const { conclusion, log, annotations, steps } = await runSteps(`
    - id: a
      run: |
        printf '  ::error file=a%%2Cb.js,line=3,col=4::two%%0Alines %%25\\n'
        printf 'text ##[warning]old form\\n'
        printf 'x\\r::notice title=T::after a carriage return\\n'
        printf '::set-output name=o::v\\n'
        printf 'no ::error::here\\n::unknown::x\\n'
        printf '::add-mask::line one%%0Aline two\\n'
        printf 'line two then line one\\n'
        printf '::group::Title\\n::endgroup::\\n'
      shell: bash
    - run: echo "::add-path::/evil"
      shell: bash
  `)
  assert.deepEqual(annotations.slice(0, 3), [
    { level: 'error', message: 'two\nlines %', properties: { file: 'a,b.js', line: '3', col: '4' } },
    { level: 'warning', message: 'old form', properties: {} },
    { level: 'notice', message: 'after a carriage return', properties: { title: 'T' } },
  ])
  assert.equal(steps['a']?.outputs['o'], 'v')
  const shown = log.slice(log.indexOf('\n##[endgroup]') + 1)
  assert.match(
    shown,
    /^no ::error::here\n::unknown::x\n\*\*\* then \*\*\*\n##\[group\]Title\n##\[endgroup\]$/m,
  )
  assert.match(shown, /The `add-path` command is disabled/)
  assert.equal(conclusion, 'failure')
})

test('stopped commands are text until the token comes, and no longer than their step', async () => {
  const { annotations, log } = await runSteps(`
    - run: |
        echo '::stop-commands::a-long-token'
        echo '::error::stopped'
        echo '##[error]stopped'
        echo '::a-long-token::'
        echo '::error::works'
        echo '::stop-commands::other'
      shell: bash
    - run: echo '::notice::works too'
      shell: bash
  `)
  assert.deepEqual(
    annotations.map(({ message }) => message),
    ['works', 'works too'],
  )
  assert.match(log, /^::stop-commands::\*\*\*\n::error::stopped\n##\[error\]stopped\n::\*\*\*::$/m)
})

for (const token of ['', 'pause-logging', 'error']) {
  test(`stopping commands until '${token}' fails the step`, async () => {
    const { conclusion } = await runSteps(`
      - run: echo '::stop-commands::${token}'
        shell: bash
    `)
    assert.equal(conclusion, 'failure')
  })
}

test('conditions: status functions look at the action, and success() is meant where none is called', async () => {
  const { steps, conclusion } = await runSteps(
    `
    - { id: tolerated, run: exit 3, shell: bash, continue-on-error: 'true' }
    - { id: after, run: 'true', shell: bash, if: "steps.tolerated.outcome == 'failure' && steps.tolerated.conclusion == 'success'" }
    - { id: fails, run: exit 1, shell: bash }
    - { id: implied, run: 'true', shell: bash, if: 'true' }
    - { id: failure, run: 'true', shell: bash, if: failure() && inputs.word == 'WORD' }
    - { id: always, run: 'true', shell: bash, if: "\${{ always() && github.event_name == 'pull_request' }}" }
    - { id: cancelled, run: 'true', shell: bash, if: cancelled() }
    - { id: not_cancelled, run: 'true', shell: bash, if: "!cancelled() && matrix.node == 20" }
    `,
    {
      inputs: { word: 'word' },
      head: 'inputs: { word: {} }',
      event: pullRequestEvent('a'.repeat(40), { headSha: 'b'.repeat(40), baseSha: 'c'.repeat(40) }),
      matrix: { node: 20 },
    },
  )
  assert.deepEqual(Object.fromEntries(Object.entries(steps).map(([id, { outcome }]) => [id, outcome])), {
    tolerated: 'failure',
    after: 'success',
    fails: 'failure',
    implied: 'skipped',
    failure: 'success',
    always: 'success',
    cancelled: 'skipped',
    not_cancelled: 'success',
  })
  assert.equal(conclusion, 'failure')
})

test('expressions stand in env, with, run and working-directory; hostile values of env reach no shell', async () => {
  const { log, conclusion } = await runSteps(
    `
    - env:
        VALUE: \${{ inputs.value }}
        JSON: \${{ toJSON(inputs) }}
        BOTH: \${{ github.ref_name }} and \${{ format('{0}!', runner.os) }}
      run: |
        printf '<%s>\\n' "$VALUE" "$BOTH"
        pwd
      working-directory: \${{ inputs.directory }}
      shell: bash
    `,
    { head: 'inputs: { value: {}, directory: { default: / } }', inputs: { value: '$(touch x) "`"\n\'' } },
  )
  assert.equal(conclusion, 'success')
  assert.match(log, /^<\$\(touch x\) "`"\n'>\n<main and (Linux|macOS)!>\n\/$/m)
})

test('an input that the action does not have is a warning, and a default may be an expression', async () => {
  const { annotations, outputs } = await runSteps(`- { run: 'true', shell: bash }`, {
    inputs: { unknown: 'x' },
    head: "inputs: { known: { default: '${{ github.token }}' } }\noutputs: { has: { value: \"${{ inputs.known != '' }}\" } }",
  })
  assert.equal(annotations[0]?.message, "Unexpected input(s) 'unknown', valid inputs are ['known']")
  assert.equal(outputs['has'], 'true')
})

test('a step without a shell, with a bad expression or in no directory fails with one annotation', async () => {
  for (const step of [
    `- run: 'true'`,
    `- { run: '\${{ nothing.x }}', shell: bash }`,
    `- { run: ls, shell: bash, working-directory: none }`,
  ]) {
    const { conclusion, annotations } = await runSteps(step)
    assert.equal(conclusion, 'failure', step)
    assert.equal(annotations.length, 1, step)
  }
})

test('a cancelled job sends SIGINT to the running step, and steps that always() run still do', async () => {
  const cancel = new AbortController()
  const { steps, conclusion, log } = await runSteps(
    `
    - id: waits
      run: |
        trap 'echo interrupted; exit 0' INT
        mkfifo pipe && exec 3<> pipe
        echo ready
        while :; do read -r -u 3 || :; done
      shell: bash
    - { id: next, run: 'true', shell: bash }
    - { id: always, run: 'true', shell: bash, if: always() }
    - { id: cancelled, run: 'true', shell: bash, if: cancelled() }
    `,
    {
      signal: cancel.signal,
      patience: async () => new Promise(() => undefined),
      onLine: (line) => {
        if (line === 'ready') cancel.abort()
      },
    },
  )
  assert.match(log, /^interrupted\n##\[error\]The operation was canceled\.$/m)
  assert.deepEqual(
    Object.values(steps).map(({ outcome }) => outcome),
    ['cancelled', 'skipped', 'success', 'success'],
  )
  assert.equal(conclusion, 'cancelled')
})

test('a step that ignores SIGINT gets SIGTERM, and one that ignores both is killed', async () => {
  const cancel = new AbortController()
  const signals: string[] = []
  const heard = new EventEmitter()
  const { conclusion, log } = await runSteps(
    `
    - run: |
        trap 'echo int' INT
        trap 'echo term' TERM
        mkfifo pipe && exec 3<> pipe
        echo ready
        while :; do read -r -u 3 || :; done
      shell: bash
    `,
    {
      signal: cancel.signal,
      patience: async (signal) => {
        signals.push(signal)
        await once(heard, signal)
      },
      onLine: (line) => {
        if (line === 'ready') cancel.abort()
        if (line === 'int') heard.emit('SIGINT')
        if (line === 'term') heard.emit('SIGTERM')
      },
    },
  )
  assert.deepEqual(signals, ['SIGINT', 'SIGTERM'])
  assert.match(log, /^int\nterm\n/m)
  assert.equal(conclusion, 'cancelled')
})

test('a running step whose condition holds for a cancelled job is left alone', async () => {
  await using directory = await temporaryDirectory()
  const cancel = new AbortController()
  const { steps, conclusion } = await runSteps(
    `
    - id: stays
      if: always()
      run: mkfifo pipe && echo ready && read -r < pipe
      shell: bash
    `,
    {
      workspace: directory.path,
      signal: cancel.signal,
      onLine: (line) => {
        if (line !== 'ready') return
        cancel.abort()
        void writeFile(join(directory.path, 'pipe'), 'go on\n')
      },
    },
  )
  assert.deepEqual([steps['stays']?.outcome, conclusion], ['success', 'success'])
})

test('artifacts: a name twice, no files, hidden files and a bad name, as the real action has them', async () => {
  await using directory = await temporaryDirectory()
  const runtime = { ACTIONS_RUNTIME_TOKEN: 'token', ACTIONS_RESULTS_URL: 'http://127.0.0.1/' }
  const upload = (id: string, inputs: string) =>
    `- { id: ${id}, uses: actions/upload-artifact@0123, if: always(), with: { ${inputs} } }`
  const { steps, artifacts, annotations } = await runSteps(
    `
    - { run: 'mkdir -p d/sub; touch d/a d/sub/b d/.hidden', shell: bash }
    ${upload('first', 'name: one, path: d')}
    ${upload('twice', 'name: one, path: d')}
    ${upload('bad', 'name: "a/b", path: d')}
    ${upload('none', 'name: two, path: nothing')}
    ${upload('hidden', 'name: two, path: d/.hidden, if-no-files-found: error')}
    ${upload('retention', 'name: three, path: d/a, retention-days: "3"')}
    `,
    { runtime, folder: directory.path },
  )
  assert.deepEqual(
    Object.values(steps).map(({ outcome }) => outcome),
    ['success', 'failure', 'failure', 'success', 'failure', 'success'],
  )
  assert.deepEqual(artifacts, ['one', 'three'])
  assert.match(steps['first']?.outputs['artifact-id'] ?? '', /^\d+$/)
  assert.ok(existsSync(join(directory.path, 'artifacts/one/sub/b')))
  assert.ok(!existsSync(join(directory.path, 'artifacts/one/.hidden')))
  assert.match(annotations[0]?.message ?? '', /\(409\) Conflict: an artifact with this name already exists/)
})

test('no more than ten annotations of a level are kept of one step', async () => {
  const { annotations } = await runSteps(`
    - run: for i in $(seq 12); do echo "::warning::$i"; done; echo '::error::e'
      shell: bash
  `)
  assert.equal(annotations.length, 11)
})
