import { setTimeout as after } from 'node:timers/promises'
import type { JobContainer } from './container.ts'

/** Signals every process but the two that hold the container, itself, and prints how many there were. Built-ins only. */
const script = `count=0
for path in /proc/[0-9]*; do
  pid=\${path#/proc/}
  case $pid in 1|$2|$$) continue ;; esac
  kill "-$1" "$pid" 2>/dev/null && count=$((count + 1))
done
echo "$count"`

/** Ends what a job's steps left running: SIGTERM, and after `graceMs` SIGKILL. Says whether there was something. */
export async function endLeftovers(container: JobContainer, graceMs: number): Promise<boolean> {
  if ((await signalAll(container, 'TERM')) === 0) return false
  await after(graceMs)
  // One that started another just before it was killed has not left it behind.
  for (let round = 0; round < 3; round += 1) if ((await signalAll(container, 'KILL')) === 0) break
  return true
}

async function signalAll({ executor, user }: JobContainer, name: 'TERM' | 'KILL'): Promise<number> {
  let text = ''
  const argv = ['sh', '-c', script, 'loom', name, String(user.mainPid)]
  await executor.run({ argv, user: '0' }, (stream, bytes) => {
    if (stream === 'stdout') text += Buffer.from(bytes).toString()
  })
  return Number(text)
}
