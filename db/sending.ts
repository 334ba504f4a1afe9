// What the centre has set of sending, at hand in every process and read anew all the time: nobody restarts for it.
import type { SendingHours } from '../core/outbox/quiet-hours.ts'
import type { Db } from './open.ts'
import { changedSettings, settingFrom } from './settings.ts'

export type Sending = {
  /** Its fields are always what holds now, so that whoever was given it at the start sees every change. */
  hours: SendingHours
  isPaused: () => boolean
  /** Unprompted messages a second. */
  perSecond: () => number
  /** Messages that one person gets on one day. */
  perDay: () => number
  stop: () => Promise<void>
}

type Log = { warn: (details: object, message: string) => void }

/**
 * @param untilSet the hours that hold until the centre sets its own: a demo has others
 * @param everyMs a pause is to hold within a second
 */
export async function followSending(
  db: Db,
  untilSet: SendingHours,
  { log, everyMs = 500 }: { log: Log; everyMs?: number },
): Promise<Sending> {
  const { zone } = untilSet
  let hours = untilSet
  let isPaused = false
  let perSecond = 0
  let perDay = 0
  let timer: NodeJS.Timeout | undefined
  let isEnding = false

  async function read() {
    const changed = await changedSettings(db)
    const set = changed.get('sending-hours')
    hours = set ? ({ ...settingFrom('sending-hours', set.value), zone } as SendingHours) : untilSet
    isPaused = settingFrom('sending-paused', changed.get('sending-paused')?.value)
    perSecond = settingFrom('sending-speed', changed.get('sending-speed')?.value)
    perDay = settingFrom('messages-per-day', changed.get('messages-per-day')?.value)
  }

  const plan = () => {
    timer = setTimeout(() => {
      reading = look()
    }, everyMs)
  }
  async function look() {
    // Unreadable for a moment: what held last goes on.
    await read().catch((error: unknown) => log.warn({ err: error }, 'the settings of sending could not be read'))
    if (!isEnding) plan()
  }

  await read()
  let reading = Promise.resolve()
  plan()
  return {
    hours: {
      zone,
      get week() {
        return hours.week
      },
      get silent() {
        return hours.silent
      },
      get days() {
        return hours.days ?? []
      },
    },
    isPaused: () => isPaused,
    perSecond: () => perSecond,
    perDay: () => perDay,
    stop: async () => {
      isEnding = true
      clearTimeout(timer)
      await reading
    },
  }
}
