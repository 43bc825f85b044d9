import type { EngineRefusal } from './failure.ts'

/** What the engine tells while it pulls or builds: one JSON object a line. */
export interface EngineEvent {
  readonly status?: string
  /** Of a layer, or the kind of `aux`. */
  readonly id?: string
  readonly progressDetail?: { readonly current?: number; readonly total?: number }
  /** Output of the classic builder. */
  readonly stream?: string
  readonly aux?: unknown
  readonly error?: string
  readonly errorDetail?: { readonly message?: string }
}

/**
 * Reads them as they come. What the engine could not do after it had answered well is the last of them; it is thrown as the
 * refusal that it is. Whoever stops reading closes the connection.
 */
export async function* readEngineEvents(
  stream: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<EngineEvent> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of stream) {
    const lines =
      `${rest}${typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line.trim() !== '') yield checked(JSON.parse(line) as EngineEvent)
  }
  if (rest.trim() !== '') yield checked(JSON.parse(rest) as EngineEvent)
}

function checked(event: EngineEvent): EngineEvent {
  if (event.error === undefined) return event
  throw refusal(event.errorDetail?.message ?? event.error)
}

function refusal(words: string): EngineRefusal {
  return Object.assign(new Error(words), { statusCode: 500 })
}
