import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { stepOutput, workflow } from './support/loom.ts'
import { summaryLimitBytes } from './support/runner/file-commands.ts'
import { bundleText, everythingShown, receiptOf, startGitHubJob } from './support/runner/use-action.ts'

for (const credentials of ['include', 'config'] as const) {
  test(`no token reaches a job, the records or the page (checkout keeps its own by ${credentials})`, async (context) => {
    if (!existsSync('/proc/self/environ')) {
      context.skip('this system shows no process another one’s environment by files')
      return
    }
    // Looks for tokens without knowing them: what it finds is a name of a file, never a value.
    const find = `grep -lsE "$RUNTIME|$GITHUB|$HEADER"`
    const spy = {
      script: [
        'cat .git/config 2>/dev/null; git config --list --show-origin || true',
        `${find} /proc/[0-9]*/environ /proc/[0-9]*/cmdline || echo "not in a process"`,
        // Of Loom, which started it: open files, also one that has no name any more, such as a here-document.
        `for f in /proc/$PPID/fd/*; do if [ -f "$f" ]; then ${find} "$f" || true; fi; done; echo searched`,
        'env | cut -d= -f1',
      ],
    }
    await using job = await startGitHubJob({ main: { '.loom/workflow.yml': workflow({ spy }) }, credentials })
    const { github, runtime } = job.tokens
    const header = Buffer.from(`x-access-token:${github}`).toString('base64')
    // A pattern that finds the text and not itself: its middle character stands in brackets.
    const pattern = (text: string) => `${text.slice(0, 14)}[${text.charAt(14)}]${text.slice(15)}`
    const variables = { RUNTIME: runtime, GITHUB: github, HEADER: header }
    const lines = Object.entries(variables).map(([name, text]) => `${name}=${pattern(text)}`)
    // Other runners than GitHub's give it to every step.
    const machine = { ACTIONS_RUNTIME_TOKEN: runtime }
    const result = await job.use({ variables: lines.join('\n') }, { mayWriteIdToken: true, machine })
    assert.equal(result.conclusion, 'success', result.log)
    const said = ['01', '02', '03', '04'].map((step) =>
      stepOutput(receiptOf(result), 'spy', `script/${step}`),
    )
    assert.doesNotMatch(said[0] ?? '', /extraheader/)
    assert.deepEqual(said.slice(1, 3), ['not in a process\n', 'searched\n'])
    assert.doesNotMatch(said[3] ?? '', /^(ACTIONS|GITHUB_|INPUT|LOOM_RUNTIME|RUNNER)/m)
    const records = bundleText(result)
    for (const secret of [github, runtime, header]) {
      assert.ok(!records.includes(secret), 'a token is in the records')
      assert.ok(!everythingShown(result).includes(secret), 'a token is on the page')
    }
    assert.ok(result.masks.includes(runtime), 'the action masks the runtime token itself')
  })
}

const commands = [
  '::set-output name=status::evil',
  '  ::set-output name=exit-code::evil',
  '::add-path::/evil',
  '::set-env name=EVIL::1',
  '::add-mask::success',
  '::error file=a.txt,line=1::evil',
  '::notice::evil',
  '##[set-output name=parity;]evil',
  'text ##[error]evil',
  '::group::evil',
  '::endgroup::',
  '::echo::on',
  '\\033[31m::error::evil',
  'x\\r::warning::evil',
  '::stop-commands::evil-token-of-a-job',
]

test('commands that a job prints are text, and what it says last cannot silence Loom', async () => {
  const script = [
    ...commands.map((line) => `printf '%b\\n' '${line}'; printf '%b\\n' '${line}' >&2`),
    'exit 1',
  ]
  await using job = await startGitHubJob({
    main: {
      'a.txt': 'a\n',
      '.loom/workflow.yml': workflow({ evil: { script: [script.join('\n')] } }),
    },
  })
  const result = await job.use({ 'fail-on': 'failure' })
  assert.equal(result.conclusion, 'failure')
  assert.deepEqual(
    [result.outputs['status'], result.outputs['exit-code'], result.outputs['parity']],
    ['failure', '1', 'none'],
  )
  assert.deepEqual([result.path, result.env], [[], {}])
  assert.match(result.log, /^::add-path::\/evil$/m)
  // Loom may quote what a job said last; a command of the job's own would have its whole text as its message.
  assert.deepEqual(
    result.annotations.filter(({ message }) => /^(x?evil|name)/.test(message)),
    [],
  )
  assert.ok(!result.masks.includes('success'), 'a job masked a word')
  const kinds = result.annotations.map(({ level }) => level)
  assert.deepEqual(new Set(kinds), new Set(['error']), JSON.stringify(result.annotations))
})

test('HTML and more than a page can hold in the output of a step leave a summary that is shown', async () => {
  const html = '<script>alert(1)</script> <img src=x onerror=alert(1)> ````` @octocat ![x](http://x/)'
  const script = [
    `echo '${html}'`,
    'head -c 3000000 /dev/zero | tr "\\0" "<"',
    `echo; echo '${html}'; exit 1`,
  ].join('\n')
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`job-${at}`, { script: [script] }]))
  await using job = await startGitHubJob({ main: { '.loom/workflow.yml': workflow(many) } })
  const result = await job.use()
  assert.equal(result.outputs['status'], 'failure')
  assert.ok(!result.log.includes('upload aborted'), 'the summary was too large')
  assert.ok(Buffer.byteLength(result.summary) < summaryLimitBytes)
  assert.match(result.summary, /job-11/)
  const outsideFences = result.summary.replace(/^(`{3,})[^]*?^\1$/gm, '')
  assert.ok(outsideFences.length < result.summary.length)
  assert.doesNotMatch(outsideFences, /<script|<img|@octocat|!\[x\]/)
})

const hostile = [
  '$(touch PWNED) `touch PWNED` "; touch PWNED; " \'; touch PWNED; \' --help ${{ github.token }}',
  '::set-output name=status::evil',
  '::error::evil',
  '%0A::error::evil%0D::error::evil ##[error]evil',
].join('\n')

test('hostile text in an input is a value that is wrong, never a word of a shell or a command', async () => {
  const names = [
    'workflow',
    'working-directory',
    'jobs',
    'variables',
    'pass-env',
    'against',
    'retention-days',
  ]
  await using job = await startGitHubJob({
    main: { '.loom/workflow.yml': workflow({ one: { script: ['true'] } }) },
  })
  for (const name of names) {
    const result = await job.use({ [name]: hostile })
    assert.deepEqual(
      [result.conclusion, result.outputs['status']],
      ['failure', 'failure'],
      `${name}: ${result.log}`,
    )
    assert.deepEqual(
      result.annotations.filter(({ message }) => message.startsWith('evil')),
      [],
      name,
    )
    assert.equal(
      result.annotations.filter(({ level }) => level === 'error').length,
      2,
      `${name}: ${result.log}`,
    )
  }
  const files = readdirSync(job.folder, { recursive: true, encoding: 'utf8' })
  assert.deepEqual(
    files.filter((file) => file.endsWith('PWNED')),
    [],
  )
})
