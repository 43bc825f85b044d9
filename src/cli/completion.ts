import type { Command } from 'commander'

/** What can be completed after a command: its flags, its own commands and the values that an argument may have. */
interface Word {
  readonly name: string
  readonly description: string
  readonly flags: readonly string[]
  readonly words: readonly string[]
}

export const shells = ['bash', 'zsh', 'fish'] as const

/** A completion script for a shell, made of the commands and flags that there are. */
export function completionScript(program: Command, shell: (typeof shells)[number]): string {
  const words = program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    flags: [...new Set(optionsOf(command).flatMap(({ long }) => long ?? []))],
    words: [
      ...command.commands.map((inner) => inner.name()),
      ...command.registeredArguments.flatMap((argument) => argument.argChoices ?? []),
    ],
  }))
  const values = program.commands.flatMap((command) =>
    optionsOf(command).flatMap(({ long, argChoices }) =>
      long == null || argChoices === undefined ? [] : [[long, argChoices] as const],
    ),
  )
  if (shell === 'fish') return fish(words)
  return shell === 'bash'
    ? bash(words, values)
    : `#compdef loom\nautoload -U bashcompinit && bashcompinit\n${bash(words, values)}`
}

/** Those of its own commands among them. */
function optionsOf(command: Command) {
  return [command, ...command.commands].flatMap(({ options }) => options)
}

/** The command is the first word that is no flag, and not the directory that `-C` takes. */
function bash(words: readonly Word[], values: readonly (readonly [string, readonly string[]])[]): string {
  const cases = words.map(
    ({ name, flags, words: own }) => `    ${name}) words="${[...own, ...flags, '--help'].join(' ')}" ;;`,
  )
  const choices = values.map(([flag, list]) => `    ${flag}) words="${list.join(' ')}" ;;`)
  return `_loom() {
  local current="\${COMP_WORDS[COMP_CWORD]}" command= at
  local words="${[...words.map(({ name }) => name), '--help', '--version'].join(' ')}"
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "\${COMP_WORDS[at]}" in
      -C | --directory) at=$((at + 1)) ;;
      -*) ;;
      *) command="\${COMP_WORDS[at]}"; break ;;
    esac
  done
  case "$command" in
${cases.join('\n')}
  esac
  case "\${COMP_WORDS[COMP_CWORD - 1]}" in
${choices.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _loom loom
`
}

function fish(words: readonly Word[]): string {
  const quote = (text: string) => `'${text.replaceAll("'", "\\'")}'`
  const commands = words.map(
    ({ name, description }) =>
      `complete -c loom -n __fish_use_subcommand -f -a ${name} -d ${quote(description)}`,
  )
  const after = words.flatMap(({ name, flags, words: own }) => [
    ...flags.map((flag) => `complete -c loom -n '__fish_seen_subcommand_from ${name}' -l ${flag.slice(2)}`),
    ...own.map((word) => `complete -c loom -n '__fish_seen_subcommand_from ${name}' -f -a ${word}`),
  ])
  return `${[...commands, ...after].join('\n')}\n`
}
