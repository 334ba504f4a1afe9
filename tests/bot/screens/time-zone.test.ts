// A chat of a centre far from Moscow.
import { expect, test } from 'vitest'
import { makePerson, makeWave, questionnaireA } from '../make.ts'
import { comeIn, district } from '../setup.ts'

const here = district()

test('the last day of a survey is that of the centre', async () => {
  const { id: personId } = await makePerson(here.db)
  // Five in the morning of 1 December in Vladivostok, ten in the evening of 30 November in Moscow.
  const closesAt = new Date('2026-11-30T19:00:00Z')
  await makeWave(here.db, questionnaireA(), [personId], { closesAt })
  const told = async (deps: typeof here.deps, address: string) => {
    const chat = await comeIn(deps, personId, address)
    return JSON.stringify((await chat.command('surveys')).views)
  }
  expect(await told({ ...here.deps, timeZone: 'Asia/Vladivostok' }, '700001')).toContain('1 декабря')
  expect(await told(here.deps, '700001')).toContain('30 ноября')
})
