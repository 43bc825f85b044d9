import * as v from 'valibot'
import { receiptVersion } from './receipt.ts'

const place = {
  file: v.optional(v.string()),
  line: v.optional(v.number()),
  column: v.optional(v.number()),
  end_line: v.optional(v.number()),
  end_column: v.optional(v.number()),
}

/** A diagnostic as data, as `loom check --json` prints it; lines and columns count from 1. */
const diagnosticDataSchema = v.looseObject({
  code: v.string(),
  severity: v.picklist(['error', 'warning']),
  message: v.string(),
  pointer: v.optional(v.string()),
  ...place,
  related: v.optional(v.array(v.object({ message: v.string(), ...place }))),
  hint: v.optional(v.string()),
})

export const checkReceiptSchema = v.looseObject({
  schema_version: v.literal(receiptVersion),
  kind: v.literal('loom-check'),
  loom_version: v.string(),
  command: v.array(v.string()),
  repo_root: v.string(),
  started_at: v.string(),
  duration_ms: v.number(),
  status: v.picklist(['success', 'failure']),
  exit_code: v.number(),
  workflow_schema_v1: v.object({
    workflow_path: v.string(),
    valid: v.boolean(),
    errors: v.array(diagnosticDataSchema),
    warnings: v.array(diagnosticDataSchema),
  }),
})

/** The proof of one `loom check`, see `docs/receipts.md`. */
export type CheckReceipt = v.InferOutput<typeof checkReceiptSchema>
export type DiagnosticData = v.InferOutput<typeof diagnosticDataSchema>
