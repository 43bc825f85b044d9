import type { Cause } from '../model/run-diff.ts'
import type { Evidence, Finder } from './evidence.ts'
import { differentCheckout, unnamedShallowClone } from './explain-checkout.ts'
import { cacheOnOneSide, failedProvider, image, locale, system, tools } from './explain-environment.ts'
import { isNamedInOutput, missingSecret, missingVariable } from './explain-names.ts'
import { differentSource, ignoredFile } from './explain-source.ts'
import { differentWorkflow } from './explain-workflow.ts'
import { unexplained } from './unexplained.ts'

/**
 * What may have made two runs diverge, the likeliest first, in the order that `docs/diff.md` describes: the source and the
 * workflow, then what a failing output names, then the rest. Never empty: where nothing explains, it says so.
 */
export function explain(evidence: Evidence): Cause[] {
  const given = findAll([differentSource, ignoredFile, differentCheckout, differentWorkflow], evidence)
  const found = findAll(
    [
      ...[failedProvider, image, tools, system, missingSecret, locale, missingVariable],
      ...[cacheOnOneSide, unnamedShallowClone],
    ],
    evidence,
  )
  const named = found.filter((cause) => isNamedInOutput(cause, evidence))
  const causes = [...given, ...named, ...found.filter((cause) => !named.includes(cause))]
  return causes.length > 0 ? causes : [unexplained(evidence)]
}

function findAll(finders: readonly Finder[], evidence: Evidence): Cause[] {
  return finders.map((find) => find(evidence)).filter((cause) => cause !== undefined)
}
