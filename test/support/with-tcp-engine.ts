import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { openTcpEngine } from './tcp-engine.ts'

/** `node --import tsx test/support/with-tcp-engine.ts COMMAND…`: runs it with an engine that shares nothing but its API. */
await using engine = await openTcpEngine()
const [program = 'true', ...args] = process.argv.slice(2)
const child = spawn(program, args, {
  stdio: 'inherit',
  env: { ...process.env, DOCKER_HOST: engine.host },
})
const [exitCode] = (await once(child, 'close')) as [number | null]
process.exitCode = exitCode ?? 1
