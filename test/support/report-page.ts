import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readReportedRun } from '../../src/report/html/reported-run.ts'
import { renderReport, type ReportOptions } from '../../src/report/html/report.ts'
import { temporaryDirectory } from './environment.ts'
import { planOf, recordRun, type ScriptedJob } from './recorded-run.ts'

/** The page of a run that did what is given; `compared` is what its `compared.json` holds. */
export async function pageOf(
  jobs: readonly ScriptedJob[],
  { compared, ...more }: Partial<ReportOptions> & { compared?: object } = {},
): Promise<string> {
  await using directory = await temporaryDirectory()
  const receipt = recordRun(directory.path, jobs)
  writeFileSync(join(directory.path, 'logs/plan.json'), JSON.stringify(planOf(jobs)))
  const path = join(directory.path, 'logs/compared.json')
  if (compared !== undefined) writeFileSync(path, JSON.stringify(compared))
  const run = await readReportedRun({ ...receipt, compared_path: path }, directory.path, new Date(0))
  let page = ''
  for await (const piece of renderReport(run, { version: '0.1.0', ...more })) page += piece
  return page
}

/** Texts that would be more than text in a page that does not escape them. */
export const hostile = [
  '</pre></script><script>alert(1)</script>',
  '<!-- <img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' autofocus onfocus='alert(1)",
  ']]> &lt;b&gt; &#x202e;',
  'nul \0 bell \u0007 bidi \u202etxt.exe\u2066 c1 \u009b31m bom \ufeff',
  'javascript:alert(1)',
]

/** A job for each text, which has it everywhere: as its name, stage, command, output, reason and warning. */
export function saying(texts: readonly string[]): ScriptedJob[] {
  return texts.map((text, at) => ({
    id: `${text} ${at}`,
    stage: text,
    reason: text,
    warning: text,
    steps: [{ command: text, exitCode: at % 2, output: [`${text}\n`] }],
  }))
}
