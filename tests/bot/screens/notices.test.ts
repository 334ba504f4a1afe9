import { expect, test } from 'vitest'
import { mutedOf } from '../../../db/muting.ts'
import { hoursOfPerson } from '../../../db/own-hours.ts'
import { makePerson } from '../make.ts'
import { comeIn, district, words } from '../setup.ts'

const here = district()

test('one press below a message switches its category off, one more brings it back', async () => {
  const { id } = await makePerson(here.db)
  const chat = await comeIn(here.deps, id)
  await chat.pressValue('notices:off:events')
  expect(await mutedOf(here.db, id)).toEqual(['events'])
  expect(chat.text()).toContain(words('bot-notices-off-text', { what: words('bot-notices-events') }))
  await chat.press(words('bot-notices-return'))
  expect(await mutedOf(here.db, id)).toEqual([])
})

test('the list says what is on and what is off, and each button turns one', async () => {
  const { id } = await makePerson(here.db)
  const chat = await comeIn(here.deps, id)
  await chat.command('notices')
  const off = (name: string) => words('bot-notices-turn-off', { what: words(`bot-notices-${name}`) })
  const on = (name: string) => words('bot-notices-turn-on', { what: words(`bot-notices-${name}`) })
  await chat.press(off('news'))
  await chat.press(off('surveys'))
  expect(await mutedOf(here.db, id)).toEqual(['news', 'surveys'])
  expect(chat.buttons().map(({ label }) => label)).toEqual(
    expect.arrayContaining([on('news'), on('surveys'), off('events'), off('materials'), off('mentoring')]),
  )
  await chat.press(on('news'))
  expect(await mutedOf(here.db, id)).toEqual(['surveys'])
})

test('a button of nothing that can be switched off leads to the list and changes nothing', async () => {
  const { id } = await makePerson(here.db)
  const chat = await comeIn(here.deps, id)
  await chat.pressValue('notices:off:service')
  expect(await mutedOf(here.db, id)).toEqual([])
  expect(chat.text()).toContain(words('bot-notices-text'))
})

test('when to write is chosen with one press, and the list says it', async () => {
  const { id } = await makePerson(here.db)
  const chat = await comeIn(here.deps, id)
  const when = (name: string) => words(`bot-notices-hours-${name}`)
  await chat.command('notices')
  expect(chat.text()).toContain(words('bot-notices-hours-line', { when: when('usual') }))
  await chat.press(words('bot-notices-hours-title'))
  await chat.press(words('bot-notices-hours-choose', { when: when('after-14') }))
  expect(await hoursOfPerson(here.db, id)).toBe('after-14')
  expect(chat.last().toast).toBe(words('bot-notices-hours-now', { when: when('after-14') }))
  expect(chat.text()).toContain(words('bot-notices-hours-line', { when: when('after-14') }))
  await chat.pressValue('notices:hours:night')
  expect(await hoursOfPerson(here.db, id)).toBe('after-14')
  await chat.pressValue('notices:hours:usual')
  expect(await hoursOfPerson(here.db, id)).toBeNull()
})
