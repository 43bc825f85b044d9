import type { Command } from 'commander';
export declare const shells: readonly ["bash", "zsh", "fish"];
/** A completion script for a shell, made of the commands and flags that there are. */
export declare function completionScript(program: Command, shell: (typeof shells)[number]): string;
