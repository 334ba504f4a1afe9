// One process a folder: the lock that PGlite does not take, and where its holder listens for commands.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../core/refusal.ts'

export type Lock = { release: () => void }

type Holder = { pid: number; started: string; socket: string | null }

/** Another living process has the folder. */
export class FolderInUse extends Refusal {
  readonly pid: number
  /** Its control socket, where it has one. */
  readonly socket: string | null
  constructor(dataDir: string, holder: Holder) {
    super('database-folder-in-use', { folder: dataDir, pid: String(holder.pid) })
    this.pid = holder.pid
    this.socket = holder.socket
  }
}

/**
 * Takes the folder, or throws FolderInUse, or a Refusal where there can be none. A dead process's lock is taken over.
 * @param socket path of the control socket that this process will listen on
 */
export function lockFolder(dataDir: string, socket: string | null = null): Lock {
  makeFolder(dataDir)
  const file = join(dataDir, 'lock')
  const mine: Holder = { pid: process.pid, started: startOf(process.pid), socket }
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: 'wx', mode: 0o600 })
      return { release: () => release(file) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 2) throw unusable(error, dataDir)
    }
    const holder = holderOf(dataDir)
    if (holder) throw new FolderInUse(dataDir, holder)
    rmSync(file, { force: true })
  }
}

function makeFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw unusable(error, dataDir)
  }
}

function unusable(error: unknown, folder: string): unknown {
  const { code = '', message } = error as NodeJS.ErrnoException
  if (code === 'EEXIST' || code === 'ENOTDIR') return new Refusal('database-folder-file', { folder }, { cause: error })
  if (!/^E[A-Z]+$/.test(code)) return error
  return new Refusal('database-folder-closed', { folder, detail: message }, { cause: error })
}

/** The living process that holds the folder, or null. */
export function holderOf(dataDir: string): Holder | null {
  const file = join(dataDir, 'lock')
  if (!existsSync(file)) return null
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Holder
    return isAlive(holder) ? holder : null
  } catch {
    return null
  }
}

function release(file: string): void {
  try {
    if ((JSON.parse(readFileSync(file, 'utf8')) as Holder).pid === process.pid) rmSync(file, { force: true })
  } catch {
    // Gone already: nothing to release.
  }
}

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  // The number may have been given to another process since.
  return startOf(holder.pid) === holder.started
}

/** When a process began, in the kernel's own count; empty where the system does not say. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
