// What keeps messages that wait from being said, beside what their own rows tell: asked once for many of them.
import { isOwnHours, type OwnHours } from '../core/outbox/own-hours.ts'
import type { Standing } from '../core/outbox/waiting.ts'
import type { Db } from './open.ts'
import { settingOf } from './settings.ts'

type Message = { personId: number | null; broadcastId: number | null }

export type Around = {
  isPaused: boolean
  ownHoursOf: (personId: number | null) => OwnHours | null
  broadcastOf: (id: number | null) => Standing['broadcast']
}

export async function aroundMessages(db: Db, messages: readonly Message[]): Promise<Around> {
  const people = await db.personHours.findMany({
    where: { personId: { in: messages.flatMap((m) => m.personId ?? []) } },
  })
  const broadcasts = await db.broadcast.findMany({
    where: { id: { in: messages.flatMap((m) => m.broadcastId ?? []) } },
    select: { id: true, status: true, heldFor: true, perMinute: true },
  })
  return {
    isPaused: await settingOf(db, 'sending-paused'),
    ownHoursOf: (personId) => {
      const choice = people.find((one) => one.personId === personId)?.choice
      return isOwnHours(choice) ? choice : null
    },
    broadcastOf: (id) => {
      const found = broadcasts.find((one) => one.id === id)
      return found ? { ...found, isHeld: found.status === 'paused' } : null
    },
  }
}
