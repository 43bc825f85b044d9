import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { type FileList, fileListSchema } from '../model/bundle.ts'
import type { Receipt } from '../model/receipt.ts'
import { filesFile } from './layout.ts'

/** What the snapshot of a run held, which only a run that was carried here has with it. */
export async function readFileList({ logs_dir: logs = '' }: Receipt): Promise<FileList | undefined> {
  const text = await readFile(join(logs, filesFile), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const decoded = v.safeParse(v.pipe(v.string(), v.parseJson(), fileListSchema), text)
  return decoded.success ? decoded.output : undefined
}
