import type { Duplex } from 'node:stream'
import { createDemultiplexer } from './demux.ts'

/**
 * What a job's container runs beside its steps: it says who it is and waits for the end of its input, which is Loom's own end too;
 * lines keep the connection from looking idle. Built-ins of the shell only, since an image need not have more.
 */
const script = `printf '%s start %s\\n' "$1" "$$"
while read -r key value rest; do
  case $key in Uid:|Gid:) printf '%s %s\\n' "$key" "$value" ;; esac
done </proc/self/status
printf 'Home: %s\\n%s end\\n' "$HOME" "$1"
while read -r beat; do :; done`

/** Who the steps of a job are, inside of their container. */
export interface ContainerUser {
  readonly uid: number
  readonly gid: number
  readonly home: string
  /** Number of the process that waits. */
  readonly mainPid: number
}

/** Arguments of `sh`. The nonce marks what it says among the words of an entrypoint. */
export function mainProcess(nonce: string): string[] {
  return ['sh', '-c', script, 'loom', nonce]
}

/** Tells the process, again and again, that Loom is there: between it and the engine may be what cuts an idle connection. */
export function beat(attached: Duplex): Disposable {
  const timer = setInterval(() => void attached.write('\n'), 20_000).unref()
  return {
    [Symbol.dispose]() {
      clearInterval(timer)
      attached.destroy()
    },
  }
}

/** What the process says of itself. Undefined when its output ends before it has: the entrypoint never ran it. */
export async function readContainerUser(attached: Duplex, nonce: string): Promise<ContainerUser | undefined> {
  return new Promise((resolve) => {
    let text = ''
    const take = createDemultiplexer((stream, bytes) => {
      if (stream === 'stdout') text += Buffer.from(bytes).toString()
    })
    const decode = (chunk: Uint8Array) => {
      void take(chunk)
      const start = text.indexOf(`${nonce} start `)
      // An entrypoint may say anything first, in any length.
      if (start === -1) text = text.slice(-2 * nonce.length)
      else if (text.includes(`${nonce} end\n`, start)) finish(decodeUser(text.slice(start)))
    }
    const finish = (user: ContainerUser | undefined) => {
      attached.off('data', decode)
      // What it says later is nobody's business, and must not fill up.
      attached.resume()
      resolve(user)
    }
    attached.on('data', decode)
    for (const event of ['end', 'error', 'close'])
      attached.once(event, () => {
        finish(undefined)
      })
  })
}

function decodeUser(text: string): ContainerUser {
  const number = (pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? 0)
  return {
    mainPid: number(/ start (\d+)\n/),
    uid: number(/^Uid: (\d+)/m),
    gid: number(/^Gid: (\d+)/m),
    home: /^Home: (.*)$/m.exec(text)?.[1] ?? '',
  }
}
