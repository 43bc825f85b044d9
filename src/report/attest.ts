import type { Receipt } from '../model/receipt.ts'

/** What an in-toto Statement is about, or speaks of, by digest. */
interface Described {
  readonly name: string
  readonly digest: Readonly<Record<string, string>>
}

export interface Statement {
  readonly _type: 'https://in-toto.io/Statement/v1'
  readonly subject: readonly Described[]
  readonly predicateType: 'https://in-toto.io/attestation/test-result/v0.1'
  readonly predicate: {
    readonly result: 'PASSED' | 'WARNED' | 'FAILED'
    readonly configuration: readonly Described[]
    readonly passedTests: readonly string[]
    readonly warnedTests: readonly string[]
    readonly failedTests: readonly string[]
  }
}

/**
 * What a run that has ended says of its source, as an in-toto Statement to be signed by whatever signs. The commit is a subject
 * only when what ran was exactly the commit; the tree is one always. A job that failed and may is a warning; one that was
 * cancelled failed; skipped ones are none of it.
 */
export function attestRun(receipt: Receipt, isCommit: boolean): Statement {
  const { snapshot_head_sha: head = '', snapshot_tree_sha: tree = '', jobs, status, graph_ir } = receipt
  const idsOf = (wanted: (job: Receipt['jobs'][number]) => boolean) =>
    jobs.filter((job) => job.outcome !== 'skipped' && wanted(job)).map(({ id }) => id)
  const warned = idsOf((job) => job.outcome !== 'success' && job.allowed === true)
  const plan = graph_ir?.digest.replace(/^sha256:/, '')
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      ...(isCommit && head !== '' ? [{ name: 'commit', digest: { gitCommit: head } }] : []),
      { name: 'tree', digest: { gitTree: tree } },
    ],
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    predicate: {
      result: status !== 'success' ? 'FAILED' : warned.length > 0 ? 'WARNED' : 'PASSED',
      configuration: plan === undefined ? [] : [{ name: 'plan.json', digest: { sha256: plan } }],
      passedTests: idsOf((job) => job.outcome === 'success'),
      warnedTests: warned,
      failedTests: idsOf((job) => job.outcome !== 'success' && job.allowed !== true),
    },
  }
}
