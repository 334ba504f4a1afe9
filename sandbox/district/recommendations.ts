// What the staff of the demo made of the latest finished wave, in every state that there is, and who wishes to talk.
import { randomUUID } from 'node:crypto'
import type { Prisma, PrismaClient } from '../../db/open.ts'

const day = 24 * 3_600_000

type Made = Pick<Prisma.RecommendationUncheckedCreateInput, 'addressee' | 'kind' | 'status'> & {
  text: string
  trigger: string
  /** Days from today. */
  due: number
  made: number
  decided?: number
  effect?: 'yes' | 'partly'
  applied?: 'yes' | 'partly'
  declineReason?: string
}

const made: readonly Made[] = [
  {
    addressee: 'staff',
    kind: 'course',
    text: 'Формирующее оценивание. Работа с ОВЗ',
    trigger: 'В',
    status: 'in_progress',
    due: 40,
    made: -30,
    decided: -21,
  },
  {
    addressee: 'staff',
    kind: 'seminar',
    text: 'Тренинг о спокойном разговоре с детьми',
    trigger: 'Г',
    status: 'given',
    due: -4,
    made: -28,
  },
  {
    addressee: 'organisation',
    kind: 'plan',
    text: 'Провести методический день о работе с разными детьми',
    trigger: 'В',
    status: 'given',
    due: 14,
    made: -12,
  },
  {
    addressee: 'organisation',
    kind: 'plan',
    text: 'Освободить наставникам час в неделю для взаимопосещений',
    trigger: 'Б',
    status: 'done',
    due: -20,
    made: -50,
    decided: -35,
  },
  {
    addressee: 'respondent',
    kind: 'tip',
    text: 'Посетить мастер-класс «Активные приёмы» в базовой школе',
    trigger: 'Б',
    status: 'done',
    due: -15,
    made: -48,
    decided: -20,
    applied: 'yes',
    effect: 'yes',
  },
  {
    addressee: 'respondent',
    kind: 'consultation',
    text: 'Консультация по электронному журналу',
    trigger: 'Е',
    status: 'declined',
    due: -5,
    made: -40,
    decided: -38,
    declineReason: 'Вопрос решён в школе',
  },
  {
    addressee: 'mentor',
    kind: 'mentor',
    text: 'Вместе разобрать один урок по схеме самоанализа',
    trigger: 'Ж',
    status: 'accepted',
    due: 9,
    made: -6,
    decided: -5,
  },
]

export async function recommendByStaff(db: PrismaClient, now: Date): Promise<void> {
  const accounts = await db.account.findMany({ where: { login: { in: ['specialist', 'educator'] } } })
  const specialist = accounts.find(({ login }) => login === 'specialist')
  const educator = accounts.find(({ login }) => login === 'educator')
  const wave = await db.wave.findFirst({ where: { status: 'closed' }, orderBy: { opensAt: 'desc' } })
  if (!specialist || !educator || !wave) return
  const { personId } = educator
  const asked = await db.respondent.findUnique({ where: { waveId_personId: { waveId: wave.id, personId } } })
  const response = await db.response.findUnique({ where: { waveId_personId: { waveId: wave.id, personId } } })
  if (!asked) return
  const at = (days: number) => new Date(now.getTime() + days * day)
  await db.recommendation.createMany({
    data: made.map(({ text, due, made: days, decided, effect, applied, ...row }) => ({
      ...row,
      ...whom(row.addressee, { personId, organisationId: asked.organisationId, responseId: response?.id ?? null }),
      waveId: wave.id,
      text: { ru: text },
      dueAt: at(due),
      createdAt: at(days),
      createdById: specialist.id,
      takenById: specialist.id,
      takenAt: at(days),
      ...(decided !== undefined && { decidedAt: at(decided) }),
      ...(applied && { applied, appliedAt: at(-10), followUpAt: at(-12) }),
      ...(effect && {
        effect,
        effectAt: at(-8),
        effectById: specialist.id,
        effectNote: 'Приём виден на открытом уроке',
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
