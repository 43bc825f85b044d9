import type { Command } from 'commander'
import { LoomFailure } from '../diagnostics/failure.ts'

/** What can be completed: commands, and what may follow each: commands below it, and flags. */
interface Word {
  readonly name: string
  readonly description: string
  readonly below: readonly string[]
  readonly flags: readonly string[]
}

export const shells = ['bash', 'zsh', 'fish'] as const

/** A completion script for a shell, made of the commands and flags that there are. */
export function completionScript(program: Command, shell: string): string {
  const words = program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    below: command.commands.map((below) => below.name()),
    flags: [
      ...new Set(
        [command, ...command.commands].flatMap(({ options }) => options.flatMap(({ long }) => long ?? [])),
      ),
    ],
  }))
  if (shell === 'bash') return bash(words)
  if (shell === 'zsh') return `#compdef loom\nautoload -U bashcompinit && bashcompinit\n${bash(words)}`
  if (shell === 'fish') return fish(words)
  const message = `no completion for \`${shell}\`, expected one of ${shells.join(', ')}`
  throw new LoomFailure('usage', {
    code: 'completion/unknown-shell',
    message,
    hint: 'for example: loom completion bash > ~/.local/share/bash-completion/completions/loom',
  })
}

function bash(words: readonly Word[]): string {
  const names = words.map(({ name }) => name).join(' ')
  const cases = words.map(
    ({ name, below, flags }) => `    ${name}) words="${[...below, ...flags, '--help'].join(' ')}" ;;`,
  )
  return `_loom() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words="${names} --help --version"
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  [ "$COMP_CWORD" -le 1 ] && words="${names} --help --version"
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _loom loom
`
}

function fish(words: readonly Word[]): string {
  const quote = (text: string) => `'${text.replaceAll("'", "\\'")}'`
  const commands = words.map(
    ({ name, description }) =>
      `complete -c loom -n __fish_use_subcommand -a ${name} -d ${quote(description)}`,
  )
  const following = words.flatMap(({ name, below, flags }) =>
    [...below.map((one) => `-a ${one}`), ...flags.map((flag) => `-l ${flag.slice(2)}`)].map(
      (what) => `complete -c loom -n '__fish_seen_subcommand_from ${name}' ${what}`,
    ),
  )
  return `${[...commands, ...following].join('\n')}\n`
}
