// What the staff of the demo made of the latest finished wave, in every state that there is, and who wishes to talk.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { PrismaClient } from '../../db/open.ts'

const day = 24 * 3_600_000

const madeSchema = z.array(
  z.strictObject({
    addressee: z.enum(['respondent', 'mentor', 'staff', 'organisation']),
    kind: z.string(),
    status: z.enum(['given', 'accepted', 'in_progress', 'done', 'declined']),
    text: z.string(),
    trigger: z.string(),
    /** Days from today. */
    due: z.number().int(),
    made: z.number().int(),
    decided: z.number().int().optional(),
    effect: z.enum(['yes', 'partly', 'no']).optional(),
    effectNote: z.string().optional(),
    applied: z.enum(['yes', 'partly', 'no']).optional(),
    declineReason: z.string().optional(),
  }),
)

type Made = z.output<typeof madeSchema>[number]

function readMade(): Made[] {
  return madeSchema.parse(parse(readFileSync(new URL('./recommendations.yaml', import.meta.url), 'utf8')))
}

export async function recommendByStaff(db: PrismaClient, now: Date): Promise<void> {
  const accounts = await db.account.findMany({ where: { login: { in: ['specialist', 'educator'] } } })
  const specialist = accounts.find(({ login }) => login === 'specialist')
  const educator = accounts.find(({ login }) => login === 'educator')
  const wave = await db.wave.findFirst({
    where: { status: 'closed', version: { survey: { code: 'young-difficulties' } } },
    orderBy: { opensAt: 'desc' },
  })
  if (!specialist || !educator || !wave) return
  const { personId } = educator
  const asked = await db.respondent.findUnique({ where: { waveId_personId: { waveId: wave.id, personId } } })
  const response = await db.response.findUnique({ where: { waveId_personId: { waveId: wave.id, personId } } })
  if (!asked) return
  const at = (days: number) => new Date(now.getTime() + days * day)
  await db.recommendation.createMany({
    data: readMade().map(({ text, due, made: days, decided, effect, effectNote, applied, declineReason, ...row }) => ({
      ...row,
      ...whom(row.addressee, { personId, organisationId: asked.organisationId, responseId: response?.id ?? null }),
      waveId: wave.id,
      text: { ru: text },
      dueAt: at(due),
      createdAt: at(days),
      createdById: specialist.id,
      declineReason: declineReason ?? null,
      takenById: specialist.id,
      takenAt: at(days),
      ...(decided !== undefined && { decidedAt: at(decided) }),
      ...(applied && { applied, appliedAt: at(-10), followUpAt: at(-12) }),
      ...(effect && {
        effect,
        effectAt: at(-8),
        effectById: specialist.id,
        effectNote: effectNote ?? null,
      }),
    })),
  })
  const askedOn = new Date(at(-1).toISOString().slice(0, 10))
  await db.talkRequest.create({ data: { id: randomUUID(), personId: await anotherOf(db, wave.id, personId), askedOn } })
}

function whom(
  addressee: Made['addressee'],
  { personId, organisationId, responseId }: { personId: number; organisationId: number; responseId: number | null },
) {
  if (addressee === 'organisation') return { organisationId }
  return addressee === 'staff' ? {} : { personId, responseId }
}

async function anotherOf(db: PrismaClient, waveId: number, personId: number): Promise<number> {
  const other = await db.respondent.findFirstOrThrow({
    where: { waveId, NOT: { personId } },
    orderBy: { personId: 'asc' },
  })
  return other.personId
}
