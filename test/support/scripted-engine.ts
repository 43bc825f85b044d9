import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Docker from 'dockerode'
import type { Engine } from '../../src/providers/docker/engine.ts'
import type { Labels } from '../../src/providers/docker/labels.ts'

export interface ScriptedEngine extends AsyncDisposable {
  readonly engine: Engine
  /** `DELETE /containers/a1`… in the order they came; questions are not among them. */
  readonly asked: readonly string[]
}

/** Speaks as an engine that has a container and a network with such labels, and answers to what is asked of them as it is told. */
export async function openScriptedEngine(
  labels: Labels,
  answers: Readonly<Record<string, { status: number; message: string } | 'cut'>>,
): Promise<ScriptedEngine> {
  const things = JSON.stringify([{ Id: 'a1', Name: 'a', Names: ['/a'], Labels: labels }])
  const asked: string[] = []
  const server = createServer(({ method = '', url = '', socket }, response) => {
    const path = url.replace(/\?.*/, '')
    if (method === 'GET') return response.end(path === '/volumes' ? '{"Volumes":null}' : things)
    asked.push(`${method} ${path}`)
    const answer = answers[`${method} ${path}`] ?? { status: 204, message: '' }
    if (answer === 'cut') return socket.destroy()
    const { status, ...body } = answer
    return response.writeHead(status).end(status === 204 ? '' : JSON.stringify(body))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const engine = {
    docker: new Docker({ host: '127.0.0.1', port, protocol: 'http' }),
    address: `tcp://127.0.0.1:${port}`,
    version: '',
    apiVersion: '',
    platform: '',
  }
  return {
    engine,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await once(server.close(), 'close')
    },
  }
}
