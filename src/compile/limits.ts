/** Limits that stop abuse; each is told by an error of its own. See `docs/workflow.md`. */

export const largestFile = 1024 * 1024
export const largestTotal = 4 * 1024 * 1024
export const deepestNesting = 50
export const mostValues = 50_000
export const mostJobs = 1000
export const deepestInclude = 10
export const mostIncludes = 100
export const deepestExtends = 100
/** Diagnostics that are told of one workflow; further ones are counted. */
export const mostDiagnostics = 1000
/** Of one `if`, in characters. */
export const longestExpression = 10_000
export const longestRegularExpression = 1000
/** Of all different regular expressions of a workflow together. */
export const mostRegularExpressions = 1000
export const longestGlob = 200
/** Bytes of a variable's expanded value: Linux passes 128 KiB to a process in one. */
export const largestVariable = 120 * 1024
/** Of one job, those of the root among them. */
export const mostVariables = 1000
