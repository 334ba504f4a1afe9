import { expect, test } from 'vitest'
import { defaultSendingHours } from '../../../core/outbox/quiet-hours.ts'
import { funnelOf } from '../../../db/broadcasts/progress.ts'
import { announceEvent } from '../../../db/events/announce.ts'
import { createEvent } from '../../../db/events/plan.ts'
import { draft } from '../../db/events/fixture.ts'
import { make } from '../../setup/make.ts'
import { makePerson, makeWave, noon, questionnaireA, system } from '../make.ts'
import { comeIn, district, words } from '../setup.ts'

const here = district()

async function said(buttons: object[], more: object = {}) {
  const { db, deps } = here
  const person = await makePerson(db)
  const { id: organisationId } = await make.organisation(db)
  const content = { text: { ru: '**Добрый день**, {имя}!' }, buttons, ...more }
  const { id } = await db.broadcast.create({
    data: { title: 'Новости', audience: 'all-educators', content, status: 'sending', createdAt: noon, changedAt: noon },
  })
  await db.broadcastRecipient.create({
    data: { broadcastId: id, personId: person.id, organisationId, reach: 'reached' },
  })
  return { id, person, chat: () => comeIn(deps, person.id) }
}

test('«Прочитано» is noted once, and the words stay where they were', async () => {
  const { id, chat } = await said([{ kind: 'read' }])
  const one = await chat()
  await one.pressValue(`broadcast:${id}:read`)
  expect(one.text()).toContain('Добрый день, ')
  expect(one.text()).toContain(words('broadcasts-is-read'))
  expect(one.last().toast).toBe(words('broadcasts-read-toast'))
  expect(one.buttons()).toEqual([])
  const [first] = await here.db.broadcastRecipient.findMany({ where: { broadcastId: id } })
  await one.pressValue(`broadcast:${id}:read`)
  expect(await here.db.broadcastRecipient.findMany({ where: { broadcastId: id } })).toEqual([first])
  expect(await funnelOf(here.db, id)).toMatchObject({ read: 1, acted: 0 })
})

test('the button of a survey opens it, and counts as acting', async () => {
  const { db } = here
  const buttons = [{ kind: 'read' }, { kind: 'wave', token: 'c'.repeat(32), label: 'Начать' }]
  const { id, person, chat } = await said(buttons)
  const wave = await makeWave(db, questionnaireA(), [person.id])
  await db.wave.update({ where: { id: wave.id }, data: { token: 'c'.repeat(32) } })
  const one = await chat()
  await one.pressValue(`broadcast:${id}:1`)
  expect(one.buttons().map(({ label }) => label)).toContain(words('bot-survey-begin'))
  expect(await funnelOf(db, id)).toMatchObject({ read: 1, acted: 1 })
})

test('the button of an event opens its card, from where two presses register, and counts as acting', async () => {
  const { db } = here
  const hours = defaultSendingHours('Europe/Moscow')
  const created = await createEvent(db, system, { ...draft(), title: 'План за 20 минут' }, noon, hours.zone)
  if (created.kind !== 'created') throw new Error(created.reason)
  const { token } = created
  const { id, person, chat } = await said([{ kind: 'event', token, label: 'Записаться' }])
  await make.assignment(db, { personId: person.id, organisationId: (await make.organisation(db)).id })
  await announceEvent(db, system, created.id, { now: noon, hours })
  const one = await chat()
  await one.pressValue(`broadcast:${id}:0`)
  expect(one.text()).toContain('План за 20 минут')
  await one.pressValue(`event:${token}:join`)
  await one.pressValue(`event:${token}:yes`)
  expect(await db.eventRegistration.count({ where: { event: { token }, status: 'registered' } })).toBe(1)
  expect(await funnelOf(db, id)).toMatchObject({ read: 1, acted: 1 })
})

test('under a picture «Прочитано» changes the words and leaves the picture', async () => {
  const file = { token: 'x', name: 'афиша.png', size: 10, as: 'picture' }
  const { id, chat } = await said([{ kind: 'read' }], { file })
  const one = await chat()
  await one.pressValue(`broadcast:${id}:read`)
  expect(one.last().views[0]?.attachment).toEqual({ token: 'x', name: 'афиша.png', as: 'picture' })
})

test.each(['broadcast:999999:read', 'broadcast:x:read', 'broadcast:1:77', 'broadcast'])(
  'a button that leads nowhere leads to the menu: %s',
  async (value) => {
    const one = await (await said([])).chat()
    await one.pressValue(value)
    expect(one.text()).toContain(words('bot-menu-title'))
  },
)

test('what was said to others, or to nobody yet, is not told to whoever makes up its number', async () => {
  const { db, deps } = here
  const { id } = await said([{ kind: 'read' }], { text: { ru: 'Только для директоров' } })
  const one = await comeIn(deps, (await makePerson(db)).id)
  await one.pressValue(`broadcast:${id}:read`)
  expect(one.text()).toContain(words('bot-menu-title'))
  expect(one.text()).not.toContain('директоров')
})

test('a trial answers its own buttons to whoever tried it', async () => {
  const { db, deps } = here
  const { id } = await said([{ kind: 'read' }])
  const author = await makePerson(db)
  const one = await comeIn(deps, author.id)
  const contact = await db.contact.findFirstOrThrow({ where: { personId: author.id } })
  const row = { key: `broadcast-test:${id}:x`, channel: contact.channel, contactId: contact.id, personId: author.id }
  const params = { id, content: {} }
  await db.outboxMessage.create({ data: { ...row, kind: 'broadcast-test', params, notBefore: noon, createdAt: noon } })
  await one.pressValue(`broadcast:${id}:read`)
  expect(one.text()).toContain(words('broadcasts-is-read'))
})
