/** Writes `schemas/` from the declarations in `src/`; with `--check` fails when a file there differs. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { configSchema } from '../src/run/config-schema.ts'
import { jobName, templateName, workflowSchema } from '../src/compile/schema.ts'
import { checkReceiptSchema } from '../src/model/check-receipt.ts'
import { bundleSchema, fileListSchema } from '../src/model/bundle.ts'
import { comparedSchema } from '../src/model/compared.ts'
import { runDiffSchema } from '../src/model/run-diff.ts'
import { testRecordSchema } from '../src/model/test-record.ts'
import { stabilitySchema } from '../src/model/stability.ts'
import { planSchema } from '../src/model/plan.ts'
import { receiptSchema } from '../src/model/receipt.ts'
import {
  eventLineSchema,
  jobManifestSchema,
  phaseReportSchema,
  pipelineManifestSchema,
  runStartSchema,
  summarySchema,
} from '../src/model/records.ts'
import { storedReceiptSchema } from '../src/node-test/kit/stored-receipt.ts'

const schemas: Readonly<Record<string, GenericSchema>> = {
  workflow: workflowSchema,
  config: configSchema,
  plan: planSchema,
  receipt: receiptSchema,
  'check-receipt': checkReceiptSchema,
  event: eventLineSchema,
  summary: summarySchema,
  'job-manifest': jobManifestSchema,
  'pipeline-manifest': pipelineManifestSchema,
  'phase-report': phaseReportSchema,
  start: runStartSchema,
  compared: comparedSchema,
  diff: runDiffSchema,
  stability: stabilitySchema,
  'test-record': testRecordSchema,
  bundle: bundleSchema,
  files: fileListSchema,
  'stored-receipt': storedReceiptSchema,
}

/** Valibot has no names for further keys; JSON Schema does. */
function withJobNames({ additionalProperties: job, ...rest }: ReturnType<typeof toJsonSchema>): object {
  const own = Object.keys(rest.properties ?? {}).join('|')
  const jobs = `^(?!(${own})$)${jobName.source.slice(1)}`
  const patternProperties = { [jobs]: job, [templateName.source]: job }
  return { ...rest, patternProperties, additionalProperties: false }
}

const check = process.argv.includes('--check')
let different = false
for (const [name, schema] of Object.entries(schemas)) {
  const path = fileURLToPath(new URL(`../schemas/${name}.schema.json`, import.meta.url))
  const made = toJsonSchema(schema, { errorMode: 'throw' })
  const text = `${JSON.stringify(name === 'workflow' ? withJobNames(made) : made, null, 2)}\n`
  if (!check) writeFileSync(path, text)
  else if (readFileSync(path, 'utf8') !== text) {
    different = true
    console.error(`${path} is not what the sources make: run \`npm run schemas\` and commit it`)
  }
}
if (different) process.exit(1)
