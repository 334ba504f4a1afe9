// `doctor`: looks at everything an installation needs and changes nothing; a line a thing, and what to do about it.
import { Refusal } from '../../core/refusal.ts'
import { openPlace } from '../../db/installation.ts'
import { missingMigrations } from '../../db/migrate.ts'
import { type Database, hasDatabase } from '../../db/open.ts'
import { placeOf } from '../carry-out.ts'
import type { Finding, Patient } from '../checks/check.ts'
import { checks } from '../checks/index.ts'
import type { Command, CommandContext } from '../command.ts'

export const doctorCommand: Command = {
  name: 'doctor',
  usage: 'cli-doctor-usage',
  needs: 'settings',
  run: async (context) => {
    const { config, clock, out, words, isRunning } = context
    const found: Finding[] = []
    const say = (finding: Finding) => {
      found.push(finding)
      const { is, says, advice, args = {} } = finding
      out([words(`doctor-${is}`), words(says, args), ...(advice ? [words(advice, args)] : [])].join(' '))
    }
    const opened = await open(context).catch((error: unknown) => refusalOf(error))
    const database = opened instanceof Refusal ? null : opened.database
    const patient: Patient = {
      config: config(),
      now: clock(),
      isRunning,
      borrowed: context.borrowed(),
      database: () => database as Database,
    }
    try {
      if (opened instanceof Refusal) {
        say({ is: opened.key === 'doctor-no-database' ? 'note' : 'trouble', says: opened.key, args: opened.args })
      }
      // Tables that are not there yet cannot be looked into.
      const isReady = database !== null && (await missingMigrations(database.pool).catch(() => ['?'])).length === 0
      for (const check of checks) {
        const canRun = check.needs === 'settings' || (database && (isReady || basic.has(check.name)))
        if (canRun) say(await check.run(patient))
      }
    } finally {
      if (!(opened instanceof Refusal)) await opened.close()
    }
    const troubles = found.filter(({ is }) => is === 'trouble').length
    out(words('doctor-sum', { troubles, checks: found.length }))
    return troubles > 0 ? 1 : 0
  },
}

/** Can be asked of a database before it is migrated. */
const basic = new Set(['server', 'migrations'])

async function open(context: CommandContext): Promise<{ database: Database; close: () => Promise<void> }> {
  if (context.isRunning) return { database: context.database(), close: async () => {} }
  const place = placeOf(context.config())
  // Opening would make one.
  if (!place.databaseUrl && !hasDatabase(place.dataDir)) throw new Refusal('doctor-no-database')
  return openPlace(place)
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  throw error
}
