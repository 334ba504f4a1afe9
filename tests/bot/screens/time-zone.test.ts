// A chat of a centre far from Moscow.
import { expect, test } from 'vitest'
import { openChat } from '../chat.ts'
import { makePerson, makeWave, questionnaireA } from '../make.ts'
import { comeIn, district } from '../setup.ts'

const here = district()

test('the last day of a survey is that of the centre', async () => {
  const { id: personId } = await makePerson(here.db)
  // Five in the morning of 1 December in Vladivostok, ten in the evening of 30 November in Moscow.
  const closesAt = new Date('2026-11-30T19:00:00Z')
  await makeWave(here.db, questionnaireA(), [personId], { closesAt })
  const chat = await comeIn(here.deps, personId, '700001')
  await chat.command('surveys')
  expect(chat.text()).toContain('30 ноября')
  const far = openChat({ ...here.deps, timeZone: 'Asia/Vladivostok' }, '700001')
  await far.command('surveys')
  expect(far.text()).toContain('1 декабря')
})
