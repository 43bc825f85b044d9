import { isAbsolute, join } from 'node:path'
import type { JobManifest } from '../model/records.ts'
import type { Receipt } from '../model/receipt.ts'

/** Whether a pointer of a record stays below the directory that it counts from. */
export function isSafePointer(pointer: string): boolean {
  return !isAbsolute(pointer) && !pointer.includes('\0') && !pointer.split(/[/\\]/).includes('..')
}

/**
 * A receipt whose relative pointers are made absolute, counted from the runtime directory that it lies in. One that was carried
 * from elsewhere has no workspace here, whatever it says. Undefined when a pointer leads out.
 */
export function placeReceipt(receipt: Receipt, runtime: string): Receipt | undefined {
  const { logs_dir: logs, snapshot_path: _, ...rest } = receipt
  if (logs === undefined || isAbsolute(logs)) return receipt
  const { events_jsonl_path: events, phase_report_path: report, compared_path: compared, graph_ir } = rest
  const pointers = [logs, events, report, compared, graph_ir?.path]
  if (pointers.some((pointer) => pointer !== undefined && !isSafePointer(pointer))) return undefined
  return {
    ...rest,
    logs_dir: join(runtime, logs),
    ...(events === undefined ? {} : { events_jsonl_path: join(runtime, events) }),
    ...(report === undefined ? {} : { phase_report_path: join(runtime, report) }),
    ...(compared === undefined ? {} : { compared_path: join(runtime, compared) }),
    ...(graph_ir === undefined ? {} : { graph_ir: { ...graph_ir, path: join(runtime, graph_ir.path) } }),
  }
}

/** Everything that a job's manifest points at, relative to the log directory. */
export function manifestPointers(manifest: JobManifest): string[] {
  const { steps, system_sections, attempts = [], failing_step_events_path: failing } = manifest
  return [
    ...steps.map((step) => step.events_path),
    ...system_sections.map((section) => section.events_path),
    ...attempts.map((attempt) => attempt.manifest_path),
    ...(failing === undefined ? [] : [failing]),
  ]
}
