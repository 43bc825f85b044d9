type Abandon = () => Promise<void>

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

// Signals come to the process, so what is to be done then is the process's too.
const open = new Set<Abandon>()

/**
 * Has a directory abandoned, with all that runs in it, before a signal ends the process. Until the function is called that this
 * gives. What `abandon` fails with is lost, since nobody is left to be told.
 */
export function abandonAtSignal(abandon: Abandon): () => void {
  if (open.size === 0) for (const name of signals) process.on(name, abandonAll)
  open.add(abandon)
  return () => {
    open.delete(abandon)
    if (open.size === 0) stopListening()
  }
}

function stopListening(): void {
  for (const name of signals) process.off(name, abandonAll)
}

/** A second signal finds nobody listening, and ends the process at once. */
function abandonAll(name: NodeJS.Signals): void {
  stopListening()
  const raise = () => {
    // Whoever else listens decides what the signal means.
    if (process.listenerCount(name) === 0) process.kill(process.pid, name)
  }
  void Promise.allSettled([...open].map(async (abandon) => abandon())).then(raise)
}
