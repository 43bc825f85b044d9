/** The thread that speaks to the cache service with `@actions/cache`: that reads `process.env` and prints, here where both are its own. */
import { parentPort, workerData } from 'node:worker_threads'
import { hasCode } from '../../base/files.ts'
import type { ClientAnswer, ClientCalls, ClientRequest, ClientSetup } from './calls.ts'
import { download, peek } from './download.ts'
import { speakV1 } from './protocol-v1.ts'
import { speakV2 } from './protocol-v2.ts'
import { diskCodes } from './transfer.ts'
import { ServiceFailure } from './trouble.ts'

// What the package prints may hold what the service says, and would be commands to the runner. Nobody reads the other end of these.
process.stdout.write = process.stderr.write = () => true

const setup = workerData as ClientSetup
const protocol = setup.protocol === 'v1' ? speakV1(setup) : speakV2(setup)

parentPort?.on('message', (request: ClientRequest) => {
  void answer(request).then((answered) => parentPort?.postMessage(answered))
})

async function answer(request: ClientRequest): Promise<ClientAnswer> {
  try {
    return { gives: await perform(request) }
  } catch (error) {
    if (error instanceof ServiceFailure) return { trouble: error.trouble }
    if (hasCode(error, ...diskCodes)) {
      const { message, code = '', syscall = '' } = error
      return { environment: { message, code, syscall } }
    }
    throw error
  }
}

async function perform(request: ClientRequest): Promise<ClientCalls[ClientRequest['name']]['gives']> {
  switch (request.name) {
    case 'find':
      return protocol.find(request.asks)
    case 'peek':
      return peek(request.asks)
    case 'fetch':
      await download(request.asks, setup.patience)
      return undefined
    case 'store':
      return protocol.store(request.asks)
  }
}
