import { hasCode } from '../base/files.ts'
import { runCommand } from '../base/process.ts'
import { splitNul } from './git.ts'
import type { Repository } from './repository.ts'

const pruned = ['-name', '.git', '-o', '-name', 'node_modules', '-o', '-path', './.loom/.runtime']
const special = ['-type', 'p', '-o', '-type', 's', '-o', '-type', 'b', '-o', '-type', 'c']

/** Devices, sockets and fifos of the working tree. Git never shows them; `find` does not need to look into each file. */
export async function readSpecialFiles({ root, env }: Repository): Promise<Buffer[]> {
  const search = ['(', ...pruned, ')', '-prune', '-o', '(', ...special, ')', '-print0']
  try {
    const { stdout } = await runCommand(['find', '.', ...search], { cwd: root, env })
    return splitNul(stdout).map((path) => path.subarray(2))
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  }
}
