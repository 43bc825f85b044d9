import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** One step as written: every value a text that may hold `${{ }}`. */
export interface ActionStep {
  readonly id?: string
  readonly if?: string
  readonly run?: string
  readonly shell?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly 'working-directory'?: string
  readonly 'continue-on-error'?: string
}

/** A composite action as written. */
export interface CompositeAction {
  readonly inputs: Readonly<
    Record<string, { readonly default?: string; readonly deprecationMessage?: string }>
  >
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly steps: readonly ActionStep[]
}

/** Reads a composite `action.yml`; that it is valid is for GitHub's own parser to say. */
export function readAction(path: string): CompositeAction {
  // Read without types, as GitHub's templates are: `true` and `3` are the texts that stand in the file.
  const action = parse(readFileSync(path, 'utf8'), { schema: 'failsafe' }) as Partial<CompositeAction> & {
    runs: { using: string; steps: readonly ActionStep[] }
  }
  if (action.runs.using !== 'composite') throw new Error(`${path} is not a composite action`)
  return { inputs: action.inputs ?? {}, outputs: action.outputs ?? {}, steps: action.runs.steps }
}
