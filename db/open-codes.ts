// The open code of a wave, /s/<code>: the same for everybody, on a poster; who comes by it says who they are with the
// code of their slip.
import { randomBytes } from 'node:crypto'
import type { Actor } from '../core/access.ts'
import { codeFrom, hashCode, readCode } from '../core/codes.ts'
import type { Definition } from '../core/survey/definition.ts'
import { definitionOf } from './definitions.ts'
import { linkOf } from './links.ts'
import type { Db } from './open.ts'
import { noteWave, type Refused, refused, waveToRun } from './wave-rights.ts'

/** The code that is there, or a new one. */
export async function openPageOf(
  db: Db,
  actor: Actor,
  waveId: number,
  now: Date,
): Promise<{ kind: 'open'; code: string; title: string; closesAt: Date } | Refused> {
  const own = await waveToRun(db, actor, waveId)
  if (own.kind === 'refused') return own
  const { title, status, closesAt, openCode } = own.wave
  if (status === 'closed' || closesAt <= now) return refused('notices-wave-page-closed')
  if (openCode) return { kind: 'open', code: openCode, title, closesAt }
  const code = codeFrom(randomBytes(16))
  await db.wave.update({ where: { id: waveId }, data: { openCode: code } })
  await noteWave(db, actor, 'openWavePage', waveId, {}, now)
  return { kind: 'open', code, title, closesAt }
}

/** The address on the posters leads nowhere from now on; personal links stay. */
export async function closePageOf(
  db: Db,
  actor: Actor,
  waveId: number,
  now: Date,
): Promise<{ kind: 'closed' } | Refused> {
  const own = await waveToRun(db, actor, waveId)
  if (own.kind === 'refused') return own
  const { count } = await db.wave.updateMany({
    where: { id: waveId, openCode: { not: null } },
    data: { openCode: null },
  })
  if (count === 0) return refused('notices-wave-page-none')
  await noteWave(db, actor, 'closeWavePage', waveId, {}, now)
  return { kind: 'closed' }
}

export type OpenPage = {
  waveId: number
  definition: Definition
  closesAt: Date
  standing: 'open' | 'not-open-yet' | 'closed'
}

/** Null for a code that is no wave's. */
export async function findOpenPage(db: Db, typed: string, now: Date): Promise<OpenPage | null> {
  const code = typed.length < 16 ? readCode(typed) : null
  const wave = code ? await db.wave.findUnique({ where: { openCode: code }, include: { version: true } }) : null
  if (!wave) return null
  const { opensAt, status } = wave
  const closesAt = wave.closedAt && wave.closedAt < wave.closesAt ? wave.closedAt : wave.closesAt
  const isEarly = status === 'planned' || now < opensAt
  return {
    waveId: wave.id,
    definition: await definitionOf(db, wave.version),
    closesAt,
    standing: now >= closesAt ? 'closed' : isEarly ? 'not-open-yet' : 'open',
  }
}

export type CameBy =
  | { kind: 'person'; link: string }
  | { kind: 'not-a-code' | 'wrong' | 'used' | 'expired' | 'not-asked' }
  /** An anonymous survey that this person has sent: their link is gone. */
  | { kind: 'sent' }

/** Who shows the code of their slip gets their own link. The code is looked at, not used up: the chat may still take it. */
export async function comeByCode(db: Db, waveId: number, typed: string, now: Date): Promise<CameBy> {
  const code = readCode(typed)
  if (!code) return { kind: 'not-a-code' }
  const { secret } = await db.installation.findFirstOrThrow()
  const found = await db.linkCode.findUnique({ where: { codeHash: hashCode(code, secret) } })
  if (!found) return { kind: 'wrong' }
  if (found.usedAt) return { kind: 'used' }
  if (found.revokedAt || found.expiresAt <= now) return { kind: 'expired' }
  const { personId } = found
  const asked = await db.respondent.findUnique({ where: { waveId_personId: { waveId, personId } } })
  if (!asked) return { kind: 'not-asked' }
  const link = await linkOf(db, { waveId, personId })
  return link ? { kind: 'person', link } : { kind: 'sent' }
}
