import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  linkSync,
  lutimesSync,
  mkdirSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs'
import type { AbsolutePath } from '../../base/brand.ts'
import { hasCode } from '../../base/files.ts'
import { lookAt, openBeneath, type Beneath, type Spot } from './beneath.ts'
import { bytesOf, rootPath, type BytePath } from './byte-path.ts'
import { keepInRecords, placeInRecords, type Conflict } from './conflicts.ts'
import { isSameState, isSameTime, type FileState, type FileStates } from './file-state.ts'
import { judgeChange, type Author, type Ledger } from './ledger.ts'
import {
  beginningOf,
  compareContent,
  copyFile,
  joined,
  secondsOf,
  writeNewFile,
  type Content,
  type Difference,
} from './new-file.ts'
import type { ReadEntry } from './read-tar.ts'

export interface Placing {
  readonly workspace: AbsolutePath
  /** The workspace when the job got its copy. */
  readonly atFill: FileStates
  /** The container's copy before the job and after it. */
  readonly before: FileStates
  readonly after: FileStates
  readonly author: Author
  readonly ledger: Ledger
}

/** How a path's new content is made at a place where nothing is yet: in the workspace, or else among the job's records. */
interface Making {
  readonly inWorkspace: (place: Buffer) => Promise<void> | void
  readonly inRecords: (place: Buffer) => Promise<void>
}

/**
 * Makes one change after the other in a workspace. A path that somebody else changed since the job got its copy is judged first: the
 * job that comes first in the plan has it, the other's version goes to the records of that job.
 */
export class Placer implements Disposable {
  readonly conflicts: Conflict[] = []
  readonly #placing: Placing
  readonly #beneath: Beneath
  /** For the second path of a hard link. */
  readonly #sources: Beneath
  readonly #permissions = new Map<BytePath, number>()
  /** Where content is that came already: in the workspace, or at a place among the records. */
  readonly #placed = new Map<string, Buffer | 'workspace'>()

  constructor(placing: Placing) {
    this.#placing = placing
    this.#beneath = openBeneath(placing.workspace)
    this.#sources = openBeneath(placing.workspace)
  }

  async remove(path: BytePath): Promise<void> {
    const spot = this.#beneath.find(path)
    if ('endsAt' in spot || spot.state === undefined) {
      this.#agree(path, undefined)
    } else if (await this.#mayReplace(path, spot, false)) {
      if (spot.state.kind === 'directory') this.#removeIfEmpty(spot.place)
      else unlinkSync(spot.place)
      this.#record(path)
    }
  }

  /** Whether it is a directory then. */
  async makeDirectory(path: BytePath): Promise<boolean> {
    if (!(await this.#makeParents(path))) return false
    const spot = this.#find(path)
    const permissions = this.#placing.after.get(path)?.permissions ?? 0o755
    if (spot.state?.kind === 'directory') {
      if (spot.state.permissions !== permissions) this.#permissions.set(path, permissions)
      return true
    }
    if (!(await this.#mayReplace(path, spot, false))) return false
    if (spot.state !== undefined) unlinkSync(spot.place)
    mkdirSync(spot.place, 0o700)
    this.#permissions.set(path, permissions)
    return true
  }

  /** Puts a file or link into its place. False when it cannot be had from this entry. */
  async place(entry: ReadEntry): Promise<boolean> {
    const state = this.#placing.after.get(entry.path)
    if (state === undefined) return false
    if (entry.type === 'link') return this.#placeHardLink(entry, state)
    if (entry.type === 'symlink') await this.#placeLink(entry, state)
    else await this.#placeFile({ ...state, sizeBytes: entry.sizeBytes }, entry.path, entry.content)
    return true
  }

  /** Gives directories their permissions, now that nothing has to be written into them any more. */
  finish(): void {
    const all = new Map([...this.#beneath.opened, ...this.#sources.opened, ...this.#permissions])
    for (const [path, permissions] of [...all].sort().reverse()) {
      const spot = path === rootPath ? this.#root() : this.#beneath.find(path)
      if ('endsAt' in spot || spot.state?.kind !== 'directory') continue
      chmodSync(spot.place, permissions)
      if (this.#permissions.has(path)) this.#record(path)
    }
  }

  [Symbol.dispose](): void {
    this.#beneath[Symbol.dispose]()
    this.#sources[Symbol.dispose]()
  }

  async #placeFile(state: FileState, path: BytePath, content: Content): Promise<void> {
    const spot = this.#beneath.find(path)
    let difference: Difference = { equalBytes: 0, rest: content }
    const known = 'endsAt' in spot ? undefined : spot
    if (known?.state?.kind === 'file' && known.state.sizeBytes === state.sizeBytes) {
      const found = await compareContent(known.place, content)
      if (found === undefined && known.state.permissions === state.permissions) {
        this.#keep(path, known, state)
        return
      }
      difference = found ?? { equalBytes: state.sizeBytes, rest: [] }
    }
    const whole = () => (known === undefined ? difference.rest : joined(known.place, difference))
    const write = async (place: Buffer) => writeNewFile(place, state, whole())
    await this.#install(path, { inWorkspace: write, inRecords: write })
  }

  async #placeLink({ path, target: text }: ReadEntry, state: FileState): Promise<void> {
    const target = bytesOf(text)
    const spot = this.#beneath.find(path)
    if (!('endsAt' in spot) && spot.state?.kind === 'link')
      if (readlinkSync(spot.place, { encoding: 'buffer' }).equals(target)) {
        this.#keep(path, spot, state)
        return
      }
    await this.#install(path, {
      inWorkspace: (place) => {
        symlinkSync(target, place)
      },
      inRecords: async (place) => writeNewFile(place, { sizeBytes: target.length }, [target]),
    })
  }

  async #placeHardLink({ path, target }: ReadEntry, state: FileState): Promise<boolean> {
    const source = this.#placed.get(target)
    if (source === undefined) return false
    if (source !== 'workspace') {
      await this.#placeFile(state, path, beginningOf(source, Infinity))
      return true
    }
    const from = this.#sources.find(target as BytePath)
    if ('endsAt' in from || from.state === undefined) return false
    const spot = this.#beneath.find(path)
    if (!('endsAt' in spot) && spot.state?.inode === from.state.inode) {
      this.#keep(path, spot, state)
      return true
    }
    await this.#install(path, {
      inWorkspace: (place) => {
        linkSync(from.place, place)
      },
      inRecords: async (place) => copyFile(from.place, place),
    })
    return true
  }

  /** Makes new content beside its place and puts it there in one step, where that is the job's to do. */
  async #install(path: BytePath, making: Making): Promise<void> {
    const found = this.#beneath.find(path)
    const isOurs = await this.#mayReplace(path, 'endsAt' in found ? undefined : found, true)
    if (!isOurs || !(await this.#makeRoom(path))) {
      if (isOurs) this.conflicts.push({ path, verdict: { type: 'theirs' }, hasLoser: true })
      const place = placeInRecords(this.#placing.author, path)
      await making.inRecords(place)
      this.#placed.set(path, place)
      return
    }
    const { place } = this.#find(path)
    const temporary = beside(place)
    await making.inWorkspace(temporary)
    try {
      renameSync(temporary, place)
    } catch (error) {
      unlinkSync(temporary)
      throw error
    }
    this.#placed.set(path, 'workspace')
    this.#record(path)
  }

  /** Whether a file can be put there: its directories are made, an empty one in its place is removed. */
  async #makeRoom(path: BytePath): Promise<boolean> {
    if (!(await this.#makeParents(path))) return false
    const { place, state } = this.#find(path)
    return state?.kind !== 'directory' || this.#removeIfEmpty(place)
  }

  async #makeParents(path: BytePath): Promise<boolean> {
    for (;;) {
      const spot = this.#beneath.find(path)
      if (!('endsAt' in spot)) return true
      const isDirectory = this.#placing.after.get(spot.endsAt)?.kind === 'directory'
      if (spot.endsAt === rootPath || !isDirectory || !(await this.makeDirectory(spot.endsAt))) return false
    }
  }

  /** `hasContent`: the job has a version of its own to lose. */
  async #mayReplace(path: BytePath, spot: Spot | undefined, hasContent: boolean): Promise<boolean> {
    const { atFill, author, ledger } = this.#placing
    const states = { atFill: atFill.get(path), current: spot?.state }
    const verdict = judgeChange(author.planIndex, states, ledger.lastChange(path))
    if (verdict.type === 'free') return true
    const isTheirs = verdict.type === 'theirs'
    this.conflicts.push({ path, verdict, hasLoser: isTheirs ? hasContent : spot?.state !== undefined })
    if (!isTheirs && spot?.state !== undefined)
      await keepInRecords(verdict.other, { path, place: spot.place, state: spot.state })
    return !isTheirs
  }

  /** The workspace has it already. A time that the job set counts all the same: `make` goes by it. */
  #keep(path: BytePath, { place, state }: Spot, now: FileState): void {
    const { before, atFill } = this.#placing
    const old = before.get(path)
    this.#placed.set(path, 'workspace')
    if (old === undefined || isSameTime(old.mtimeNs, now.mtimeNs) || !isSameState(atFill.get(path), state)) {
      this.#agree(path, state)
      return
    }
    lutimesSync(place, secondsOf(now.mtimeNs), secondsOf(now.mtimeNs))
    this.#record(path)
  }

  /** Another job made the same of it: the first of both counts. */
  #agree(path: BytePath, state: FileState | undefined): void {
    const { author, ledger } = this.#placing
    const last = ledger.lastChange(path)
    if (last === undefined || last.author.planIndex <= author.planIndex) return
    if (isSameState(last.state, state)) ledger.record(path, { author, state })
  }

  #record(path: BytePath): void {
    const { author, ledger } = this.#placing
    const spot = this.#beneath.find(path)
    ledger.record(path, { author, state: 'endsAt' in spot ? undefined : spot.state })
  }

  /** False when something is in it. */
  #removeIfEmpty(place: Buffer): boolean {
    try {
      rmdirSync(place)
    } catch (error) {
      if (hasCode(error, 'ENOTEMPTY', 'EEXIST')) return false
      throw error
    }
    this.#beneath.forget()
    this.#sources.forget()
    return true
  }

  #root(): Spot {
    const place = Buffer.from(this.#placing.workspace)
    return { place, state: lookAt(place) }
  }

  /** Of a path whose directory was there a moment ago. */
  #find(path: BytePath): Spot {
    const spot = this.#beneath.find(path)
    if ('endsAt' in spot) throw new Error(`the directory of ${path} vanished`)
    return spot
  }
}

function beside(place: Buffer): Buffer {
  const directory = place.subarray(0, place.lastIndexOf('/') + 1)
  return Buffer.concat([directory, Buffer.from(`.loom-${randomBytes(6).toString('hex')}.tmp`)])
}
