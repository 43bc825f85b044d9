import type { CacheWarning } from '../../model/cache.ts'
import type { ServiceAccess } from './runtime.ts'
import { describeTrouble, type ServiceTrouble } from './trouble.ts'

export type Work = 'restores' | 'saves'

/** What a run may do with the service, and has learnt to do without. */
export interface Gate {
  /** Whether such work is worth trying; nobody is told. */
  isOpen(work: Work): boolean
  /** Undefined where such work is worth trying; else what there is to say of it, which is nothing the second time. */
  closed(work: Work): CacheWarning[] | undefined
  /** Takes note of a trouble, and gives its warning, unless the run was told before. */
  note(trouble: ServiceTrouble): CacheWarning[]
}

export function createGate(access: ServiceAccess | ServiceTrouble): Gate {
  const without = new Set<string>()
  const told = new Set<string>()
  const note = (trouble: ServiceTrouble): CacheWarning[] => {
    const described = describeTrouble(trouble)
    const { message } = described.warning
    // Another job met the same meanwhile.
    const isKnown = told.has(message) || without.has(described.without) || without.has('both')
    if (described.without !== 'nothing') without.add(described.without)
    told.add(message)
    return isKnown ? [] : [described.warning]
  }
  const isLeftOut = (work: Work) => without.has(work) || without.has('both')
  return {
    note,
    isOpen: (work) => !('kind' in access) && access.mode[work] && !isLeftOut(work),
    closed(work) {
      if ('kind' in access) return note(access)
      if (isLeftOut(work)) return []
      const { mode } = access
      return mode[work] ? undefined : note({ kind: 'mode', mode: mode.name, stops: work })
    },
  }
}
