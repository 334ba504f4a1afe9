// Open surveys that the very person who looks has not answered: they wait in the chat.
import type { Look } from './attention.ts'

export const ownSurveys: Look = async ({ db, actor, now }) => {
  if (actor.kind === 'system') return []
  const waves = await db.wave.findMany({
    where: {
      status: 'open',
      closesAt: { gt: now },
      respondents: { some: { personId: actor.personId, answeredAt: null } },
    },
    orderBy: { closesAt: 'asc' },
    select: { title: true, closesAt: true },
  })
  return waves.map(({ title, closesAt }) => ({
    name: 'own-survey',
    count: 1,
    args: { title, closesAt },
    tone: 'plain',
  }))
}
