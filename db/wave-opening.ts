// Opens a wave for few or for a hundred thousand: its people are staged in pieces, all become asked in one moment, and
// are invited in pieces. No piece holds the database long, and a crash between two leaves what the next one takes up.
import { randomBytes } from 'node:crypto'
import type { Actor } from '../core/access.ts'
import type { SendingHours } from '../core/outbox/quiet-hours.ts'
import { localDateOf } from '../core/time.ts'
import { isStalled } from '../core/waves.ts'
import type { Db, Prisma } from './open.ts'
import { inPieces } from './pieces.ts'
import { ruleOf } from './segments/of-wave.ts'
import { refusalOf } from './segments/rights.ts'
import { settingOf } from './settings.ts'
import { inTransaction } from './transaction.ts'
import { queueInvitations } from './wave-messages.ts'
import { noteWave, type Refused, refused, waveToRun } from './wave-rights.ts'
import { minutesOf, type Opening, stage, unstage } from './wave-staging.ts'

export type Opened = { kind: 'opened'; respondents: number; invitations: number } | { kind: 'already' } | Refused

/** How many people the first piece is of; further ones are as large as they are quick: pieces.ts. */
const people = 500

/** Asks everybody of the segment as it is now, and queues the invitations. A wave that is open stays as it is. */
export async function openWave(
  db: Db,
  actor: Actor,
  id: number,
  now: Date,
  hours: SendingHours,
  step = people,
): Promise<Opened> {
  const claimed = await claim(db, actor, id, now, hours)
  if (claimed.kind !== 'claimed') return claimed
  const { opening } = claimed
  try {
    await unstage(db, opening, step)
    await inPieces(db, 'person', step, (range) => stage(db, opening, range))
    const flipped = await flip(db, actor, opening, now)
    if (flipped.kind !== 'flipped') return flipped
    return {
      kind: 'opened',
      respondents: flipped.respondents,
      invitations: await invite(db, opening, now, hours, step),
    }
  } finally {
    await letGo(db, opening)
  }
}

/** Goes on inviting where whoever opened the wave has fallen silent. Who is invited already is not invited again. */
export async function resumeInvitations(db: Db, now: Date, hours: SendingHours): Promise<number> {
  const waves = await db.wave.findMany({ where: { status: 'open', NOT: { opening: null } } })
  let invited = 0
  for (const wave of waves) {
    if (!isStalled(wave.openingAt, now)) continue
    const token = newToken()
    const { count } = await db.wave.updateMany({
      where: { id: wave.id, opening: wave.opening },
      data: { opening: token, openingAt: now },
    })
    if (count === 1) invited += await invite(db, { id: wave.id, token }, now, hours, people)
  }
  return invited
}

/** One opener at a time, until it has not been heard of for some minutes. The rules are kept as they are now. */
function claim(db: Db, actor: Actor, id: number, now: Date, hours: SendingHours) {
  return inTransaction(
    db,
    async (tx): Promise<{ kind: 'claimed'; opening: Opening } | { kind: 'already' } | Refused> => {
      const found = await waveToRun(tx, actor, id)
      if (found.kind === 'refused') return found
      const { wave } = found
      if (wave.status === 'open') return { kind: 'already' }
      if (wave.status !== 'planned' || wave.closesAt <= now) return refused('notices-wave-over')
      const named = await ruleOf(tx, wave)
      if (!named) return refused('notices-wave-no-audience')
      const reason = await refusalOf(tx, actor, named.rule)
      if (reason) return refused(reason)
      if (wave.opening !== null && !isStalled(wave.openingAt, now)) return { kind: 'already' }
      const token = newToken()
      const { count } = await tx.wave.updateMany({
        where: { id, status: 'planned', opening: wave.opening },
        data: { opening: token, openingAt: now, rules: named as unknown as Prisma.InputJsonObject },
      })
      if (count === 0) return { kind: 'already' }
      const { zone } = hours
      const opening = {
        id,
        token,
        rule: named.rule,
        on: localDateOf(now, zone),
        zone,
        minutes: await minutesOf(tx, id),
        cap: wave.sparesBurdened ? await settingOf(tx, 'burden-minutes') : null,
      }
      return { kind: 'claimed', opening }
    },
  )
}

/** The moment in which everybody becomes asked, or nobody does. */
function flip(db: Db, actor: Actor, { id, token }: Opening, now: Date) {
  return inTransaction(
    db,
    async (tx): Promise<{ kind: 'flipped'; respondents: number } | { kind: 'already' } | Refused> => {
      const respondents = await tx.respondent.count({ where: { waveId: id } })
      if (respondents === 0) return refused('notices-wave-nobody')
      // Opened by hand before its day: answers count from now on.
      const count = await tx.$executeRaw`
        UPDATE wave SET status = 'open', opened_at = ${now}::timestamptz,
          opens_at = least(opens_at, ${now}::timestamptz)
        WHERE id = ${id} AND status = 'planned' AND opening = ${token}`
      if (count === 0) return { kind: 'already' }
      await noteWave(tx, actor, 'openWave', id, { respondents }, now)
      return { kind: 'flipped', respondents }
    },
  )
}

async function invite(
  db: Db,
  opening: Pick<Opening, 'id' | 'token'>,
  now: Date,
  hours: SendingHours,
  step: number,
): Promise<number> {
  const { id, token } = opening
  const wave = await db.wave.findUniqueOrThrow({ where: { id } })
  let invited = 0
  await inPieces(db, { waveId: id }, step, async (range) => {
    invited += await queueInvitations(db, wave, { now, hours, range, opening: token })
  })
  await db.wave.updateMany({ where: { id, opening: token }, data: { opening: null, openingAt: null } })
  return invited
}

/** After a refusal or an error of its own the next one need not wait; a killed process leaves the wave to the clock. */
async function letGo(db: Db, { id, token }: Opening): Promise<void> {
  await db.wave.updateMany({
    where: { id, status: 'planned', opening: token },
    data: { opening: null, openingAt: null },
  })
}

function newToken(): string {
  return randomBytes(8).toString('hex')
}
