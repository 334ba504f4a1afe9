// A command as it was typed: carried out here, or by the running process that has the database.
import { type Config, readConfig } from '../config.ts'
import { openInstallation, type Place } from '../db/installation.ts'
import { holderOf } from '../db/lock.ts'
import type { Borrowed } from './borrowed.ts'
import type { CommandContext } from './command.ts'
import { askRunning, type Request } from './control.ts'
import { commandOf, noSurroundings, runCommand } from './run.ts'

type Output = Pick<CommandContext, 'out' | 'err'>

/** @returns the exit code */
export async function carryOut(request: Request, output: Output, borrowed: Borrowed): Promise<number> {
  const command = commandOf(request.args)
  if (!command || command.needs === 'nothing') return runCommand(request, output, noSurroundings)
  const config = readConfig(process.env)
  const holder = config.DATABASE_URL || command.alone ? null : holderOf(config.DATA_DIR)
  if (holder?.socket) return askRunning(holder.socket, request, output)
  const around = { ...noSurroundings, config, borrowed }
  if (command.needs === 'settings') return runCommand(request, output, around)
  const opened = await openInstallation(placeOf(config))
  try {
    return await runCommand(request, output, { ...around, database: opened.database })
  } finally {
    await opened.close()
  }
}

/** Where these settings keep the database. */
export function placeOf(config: Config, controlSocket: string | null = null): Place {
  return {
    databaseUrl: config.DATABASE_URL,
    dataDir: config.DATA_DIR,
    demo: config.demo,
    backupKey: config.BACKUP_KEY,
    controlSocket,
  }
}
