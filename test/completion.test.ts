import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { loom } from './support/loom.ts'
import { makeRepository } from './support/repository.ts'

const typed: readonly [string, string][] = [
  ['loom ru', 'run runs'],
  ['loom config ', 'show init --json --user --help'],
  ['loom compile --format ', 'json mermaid dot'],
  ['loom compile --format m', 'mermaid'],
  ['loom -C somewhere run --jo', '--job --jobs'],
  ['loom run --local --on', '--only'],
  ['loom completion ', 'bash zsh fish --help'],
  ['loom init --g', '--github'],
  ['loom no-such-command --', '--help --version'],
]

test('completion bash: a real bash completes commands, their own commands, flags and values', async () => {
  await using repository = await makeRepository()
  const { stdout } = await loom(repository, ['completion', 'bash'])
  for (const [line, expected] of typed) {
    const words = line.split(' ').map((word) => `'${word}'`)
    const script = `${stdout}\nCOMP_WORDS=(${words.join(' ')})\nCOMP_CWORD=${words.length - 1}\n_loom\necho "\${COMPREPLY[*]}"`
    assert.equal(execFileSync('bash', ['--norc', '-c', script], { encoding: 'utf8' }), `${expected}\n`, line)
  }
})

test('completion zsh and fish: a script each, an unknown shell is refused', async () => {
  await using repository = await makeRepository()
  assert.match(
    (await loom(repository, ['completion', 'zsh'])).stdout,
    /^#compdef loom\nautoload -U bashcompinit/,
  )
  const fish = (await loom(repository, ['completion', 'fish'])).stdout
  assert.match(fish, /^complete -c loom -n __fish_use_subcommand -f -a run -d 'run the jobs/)
  assert.match(fish, /^complete -c loom -n '__fish_seen_subcommand_from config' -f -a show$/m)
  const unknown = await loom(repository, ['completion', 'tcsh'])
  assert.equal(unknown.exitCode, 2)
  assert.match(unknown.stderr, /Allowed choices are bash, zsh, fish/)
})
