import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { temporaryDirectory } from './environment.ts'

/** A page in a headless Chromium. */
export interface BrowserPage extends AsyncDisposable {
  /** What the page, or the browser about it, has complained of since it was opened. */
  readonly complaints: readonly string[]
  open(url: string): Promise<void>
  /** The value of an expression, which must be JSON. */
  evaluate(expression: string): Promise<unknown>
  press(key: 'Tab' | 'Enter'): Promise<void>
  emulate(look: Look): Promise<void>
  /** A picture of what is in sight, as PNG. */
  picture(): Promise<Buffer>
}

export interface Look {
  readonly scheme: 'light' | 'dark'
  readonly width: number
  readonly height?: number
  readonly scripts?: boolean
}

const names = ['chromium', 'chromium-browser', 'google-chrome']
const quiet = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The command that starts the browser; undefined where there is none. */
export function findChromium(): string | undefined {
  return names.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0)
}

/** Speaks the DevTools protocol over two pipes: https://chromedevtools.github.io/devtools-protocol/ */
export async function openBrowserPage(command: string): Promise<BrowserPage> {
  const profile = await temporaryDirectory()
  const child = spawn(
    command,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      ...quiet,
      '--remote-debugging-pipe',
      `--user-data-dir=${profile.path}`,
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  )
  const ended = once(child, 'exit')
  const complaints: string[] = []
  const connection = connect(child.stdio[3] as Writable, child.stdio[4] as Readable, (complaint) => {
    complaints.push(complaint)
  })
  const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' })
  const attached = await connection.send('Target.attachToTarget', { targetId, flatten: true })
  const sessionId = String(attached['sessionId'])
  const send = async (method: string, params: object = {}) => connection.send(method, params, sessionId)
  for (const domain of ['Page', 'Runtime', 'Log']) await send(`${domain}.enable`)
  await send('Emulation.setFocusEmulationEnabled', { enabled: true })
  return {
    complaints,
    async open(url) {
      complaints.length = 0
      const loaded = connection.next('Page.loadEventFired')
      await send('Page.navigate', { url })
      await loaded
    },
    async evaluate(expression) {
      const { result } = await send('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true,
      })
      return (result as { value: unknown }).value
    },
    async press(key) {
      const code = { Tab: 9, Enter: 13 }[key]
      const text = key === 'Enter' ? { text: '\r' } : {}
      await send('Input.dispatchKeyEvent', {
        type: 'keyDown',
        key,
        code: key,
        windowsVirtualKeyCode: code,
        ...text,
      })
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key, windowsVirtualKeyCode: code })
    },
    async emulate({ scheme, width, height = 900, scripts = true }) {
      const features = [{ name: 'prefers-color-scheme', value: scheme }]
      await send('Emulation.setEmulatedMedia', { features })
      const size = { width, height, deviceScaleFactor: 1, mobile: false }
      await send('Emulation.setDeviceMetricsOverride', size)
      await send('Emulation.setScriptExecutionDisabled', { value: !scripts })
    },
    async picture() {
      const { data } = await send('Page.captureScreenshot')
      return Buffer.from(String(data), 'base64')
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      await ended
      await profile[Symbol.asyncDispose]()
    },
  }
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: {
    readonly entry?: { text: string }
    readonly exceptionDetails?: object
    readonly type?: string
  }
  readonly result?: Record<string, unknown>
  readonly error?: { readonly message: string }
}

function connect(input: Writable, output: Readable, complain: (text: string) => void) {
  const waiting = new Map<number, (message: Message) => void>()
  const listening = new Map<string, () => void>()
  let count = 0
  let partial = ''
  output.setEncoding('utf8').on('data', (text: string) => {
    const messages = (partial + text).split('\0')
    partial = messages.pop() ?? ''
    for (const message of messages) take(JSON.parse(message) as Message)
  })
  const take = (message: Message) => {
    if (message.id !== undefined) waiting.get(message.id)?.(message)
    listening.get(message.method ?? '')?.()
    if (message.method === 'Log.entryAdded') complain(message.params?.entry?.text ?? '')
    if (message.method === 'Runtime.exceptionThrown')
      complain(JSON.stringify(message.params?.exceptionDetails))
    if (message.method === 'Runtime.consoleAPICalled') complain(JSON.stringify(message.params))
  }
  return {
    async send(method: string, params: object, sessionId?: string): Promise<Record<string, unknown>> {
      const id = ++count
      const { result, error } = await new Promise<Message>((resolve) => {
        waiting.set(id, resolve)
        input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
      })
      if (error !== undefined) throw new Error(`${method}: ${error.message}`)
      return result ?? {}
    },
    next: async (method: string) =>
      new Promise<void>((resolve) => {
        listening.set(method, resolve)
      }),
  }
}
