import { readFile, realpath } from 'node:fs/promises'
import { arch, availableParallelism, platform, release, totalmem } from 'node:os'
import { basename, delimiter, isAbsolute, join } from 'node:path'
import type { Environment } from '../base/environment.ts'
import { hasCode } from '../base/files.ts'
import { runCommand } from '../base/process.ts'
import type { ComparedEnvironment } from '../model/compared.ts'

export interface EnvironmentRequest {
  /** What host jobs inherit. */
  readonly inherited: Readonly<Record<string, string>>
  readonly loomVersion: string
  readonly gitVersion: string
  /** Version of the Docker Engine that jobs ran on; absent, or undefined by the end of the run, where none did. */
  readonly dockerEngine?: Promise<string | undefined>
}

// What a terminal or a desktop session sets, and no CI.
const ofSession =
  /^(TERM|TERM_.*|COLORTERM|COLUMNS|LINES|LS_COLORS|LESS.*|PAGER|EDITOR|VISUAL|BROWSER|MANPATH|DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|XDG_.*|DBUS_.*|DESKTOP_.*|SESSION_MANAGER|GDM.*|GNOME_.*|KDE_.*|GTK_.*|QT_.*|WINDOWID|SSH_.*|GPG_.*|TMUX.*|STY|VTE_.*|VSCODE_.*|ITERM_.*|KONSOLE_.*|PS1|PROMPT.*|HIST.*|MAIL|USERNAME)$/

/** What jobs find on this machine, see `docs/parity.md`. What the machine does not tell is absent. */
export async function readEnvironmentFacts(request: EnvironmentRequest): Promise<ComparedEnvironment> {
  const { inherited, loomVersion, gitVersion, dockerEngine } = request
  const [os, libc, node, sh, zone, engine] = await Promise.all([
    readOs(),
    readLibc(),
    nodeVersion(inherited),
    realProgram('sh', inherited),
    timeZone(inherited),
    dockerEngine,
  ])
  return {
    platform: platform(),
    arch: arch(),
    ...os,
    kernel: release(),
    ...(libc === undefined ? {} : { libc }),
    loom: loomVersion,
    ...(node === undefined ? {} : { node }),
    git: gitVersion,
    ...(sh === undefined ? {} : { sh: basename(sh) }),
    ...(engine === undefined ? {} : { docker_engine: engine }),
    locale: localeOf(inherited),
    time_zone: zone,
    umask: process.umask().toString(8).padStart(4, '0'),
    processors: availableParallelism(),
    memory_gib: Math.round(totalmem() / 2 ** 30),
    variables: Object.keys(inherited)
      .filter((name) => !ofSession.test(name))
      .sort(),
  }
}

async function readOs(): Promise<Pick<ComparedEnvironment, 'os_id' | 'os_version'>> {
  const text = await textOf('/etc/os-release')
  const value = (key: string) => new RegExp(`^${key}="?([^"\n]*)"?$`, 'm').exec(text)?.[1]
  const [id, version] = [value('ID'), value('VERSION_ID')]
  return {
    ...(id === undefined ? {} : { os_id: id }),
    ...(version === undefined ? {} : { os_version: version }),
  }
}

/** `glibc 2.36` or `musl`: what this very process runs on, as the library's own text says it. */
async function readLibc(): Promise<string | undefined> {
  const maps = await textOf('/proc/self/maps')
  if (/\/ld-musl-/.test(maps)) return 'musl'
  const path = /\/\S*\/libc(?:-[\d.]+)?\.so[.\d]*$/m.exec(maps)?.[0]
  if (path === undefined) return undefined
  const version = /stable release version (\d[\d.]*\d)/.exec(await textOf(path, 'latin1'))?.[1]
  return version === undefined ? 'glibc' : `glibc ${version}`
}

/** Of the `node` that jobs find; no process is started for the one that runs Loom. */
async function nodeVersion(inherited: Readonly<Record<string, string>>): Promise<string | undefined> {
  const program = await realProgram('node', inherited)
  if (program === undefined) return undefined
  if (program === (await realpath(process.execPath))) return process.versions.node
  try {
    const { exitCode, stdout } = await runCommand([program, '--version'], { env: inherited })
    return exitCode === 0 ? stdout.toString('utf8').trim().replace(/^v/, '') : undefined
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'EACCES', 'ENOEXEC')) return undefined
    throw error
  }
}

/** The file behind a program of the jobs' PATH, links resolved. */
async function realProgram(name: string, env: Environment): Promise<string | undefined> {
  for (const directory of (env['PATH'] ?? '').split(delimiter)) {
    if (!isAbsolute(directory)) continue
    try {
      return await realpath(join(directory, name))
    } catch (error) {
      if (!hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP')) throw error
    }
  }
  return undefined
}

function localeOf(env: Environment): string {
  return [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find((value) => (value ?? '') !== '') ?? 'C'
}

/** By name. JavaScript's own way to ask loads all of its knowledge of the world's calendars. */
async function timeZone(env: Environment): Promise<string> {
  const set = env['TZ']
  if (set !== undefined && set !== '') return set.replace(/^:/, '')
  const link = await realpath('/etc/localtime').catch(() => '')
  const name = /\/zoneinfo\/(.+)$/.exec(link)?.[1]
  return (name ?? (await textOf('/etc/timezone')).trim()).replace(/^(Etc\/UTC|)$/, 'UTC')
}

async function textOf(path: string, encoding: 'utf8' | 'latin1' = 'utf8'): Promise<string> {
  try {
    return await readFile(path, encoding)
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES')) return ''
    throw error
  }
}
