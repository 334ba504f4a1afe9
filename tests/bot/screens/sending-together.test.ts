// Many who send at the same time are written together: each is told, and tells, what is theirs.
import { expect, test } from 'vitest'
import { makePerson, noon } from '../make.ts'
import { answerOn, atQuestion3, comeIn, district, words } from '../setup.ts'

const here = district()

const hard = 'Очень трудно, нужна помощь'

test('of mentees who send at the same time each mentor hears of their own, once', async () => {
  const { db, deps } = here
  const mentees: Awaited<ReturnType<typeof atQuestion3>>[] = []
  // How many questions from the third on are hard for whom.
  for (const [place, isHard] of [1, 7, 0, 1].entries()) {
    const mentee = await atQuestion3(deps)
    mentees.push(mentee)
    for (let n = 0; n < isHard; n++) await mentee.chat.press(hard)
    await answerOn(mentee.chat, 3 + isHard)
    // The last of them has no mentor.
    if (place === 3) continue
    const mentor = await makePerson(db, `Наставник ${place}`)
    await comeIn(deps, mentor.id)
    const { organisationId } = await db.respondent.findFirstOrThrow({ where: { personId: mentee.personId } })
    await db.mentorship.create({
      data: { mentorId: mentor.id, menteeId: mentee.personId, organisationId, activeFrom: noon },
    })
  }
  await Promise.all(mentees.map(({ chat }) => chat.press(words('bot-review-send'))))
  for (const { personId } of mentees) expect(await db.response.count({ where: { personId } })).toBe(1)

  const told = await db.outboxMessage.findMany({ where: { kind: 'mentor-topics' }, include: { person: true } })
  const topicsOf = async (place: number) => ({
    count: await db.recommendation.count({ where: { personId: mentees[place]?.personId ?? 0, addressee: 'mentor' } }),
  })
  expect(Object.fromEntries(told.map(({ person, params }) => [person?.firstName, params]))).toEqual({
    'Наставник 0': await topicsOf(0),
    'Наставник 1': await topicsOf(1),
  })
  expect([await topicsOf(0), await topicsOf(1), await topicsOf(2)]).toEqual([{ count: 2 }, { count: 5 }, { count: 0 }])
})
