// Contests in the chat: from the card of a contest to an application, and from the results to the diploma.
import { describe, expect, test } from 'vitest'
import { kinds } from '../../../core/outbox/kinds/index.ts'
import { returnApplication } from '../../../db/contests/decide.ts'
import { setNominations } from '../../../db/contests/nominations.ts'
import { between, contestTools } from '../../db/contests/fixture.ts'
import { hours, now, system } from '../../db/events/fixture.ts'
import { make } from '../../setup/make.ts'
import { openChat } from '../chat.ts'
import { makePerson } from '../make.ts'
import { comeIn, district, words } from '../setup.ts'

const here = district()
const tools = contestTools(() => here.database)
const { contestWith, accept, judge, publish } = tools

async function teacher() {
  const { id: personId } = await makePerson(here.db)
  const school = await make.organisation(here.db)
  await make.assignment(here.db, { personId, organisationId: school.id })
  return { chat: await comeIn(here.deps, personId), personId }
}

const own = (personId: number) =>
  here.db.contestApplication.findMany({ where: { personId }, include: { file: true, nomination: true } })

/** What was queued for the person last, as it is said. */
async function heard(personId: number) {
  const row = await here.db.outboxMessage.findFirstOrThrow({
    where: { personId, kind: { startsWith: 'contest-' } },
    orderBy: { id: 'desc' },
  })
  const view = kinds.find(({ name }) => name === row.kind)?.view(row.params, { say: words, language: 'ru' })
  return [view?.heading, view?.text].join('\n')
}

describe('an application', () => {
  test('is written question by question, shown whole, and sent', async () => {
    const { chat, personId } = await teacher()
    const { token } = await contestWith()
    await chat.pressValue(`event:${token}`)
    expect(chat.text()).toContain('Заочный этап: 1 декабря – 10 декабря')
    expect(chat.text()).toContain('Финал (муниципальный): 18 декабря')
    expect(chat.text()).toContain('Заявки принимают по 30 ноября.')
    await chat.press(words('contests-apply'))
    await chat.press('Внеурочное занятие')
    await chat.type('Космос рядом')
    await chat.type('где-то у меня')
    expect(chat.text()).toContain(words('contests-refused-link'))
    await chat.type('https://example.org/kosmos')
    expect(chat.text()).toContain('Номинация: Внеурочное занятие')
    expect(await own(personId)).toEqual([])
    await chat.press(words('bot-contests-edit-title'))
    await chat.type('Космос у нас дома')
    await chat.press(words('bot-contests-send'))
    expect(chat.text()).toContain(words('bot-contests-is-sent'))
    expect(await own(personId)).toMatchObject([{ title: 'Космос у нас дома', link: 'https://example.org/kosmos' }])
    await chat.command('contests')
    expect(chat.text()).toContain('1. «Педагогический дебют». Космос у нас дома')
  })

  test('may bring a file, and not one that is too large', async () => {
    const { chat, personId } = await teacher()
    const { token, nominations } = await contestWith()
    await chat.pressValue(`application:new:${token}`)
    await chat.pressValue(`application:in:${nominations[0]}`)
    await chat.type('План урока')
    const bytes = Buffer.from('%PDF-1.7\n')
    const deps = { ...here.deps, fetchFile: async () => ({ kind: 'fetched' as const, bytes }) }
    const withFiles = openChat(deps, chat.address)
    await withFiles.file('план.pdf', 11 * 1024 * 1024)
    expect(withFiles.text()).toContain(words('survey-files-large', { megabytes: 10 }))
    await withFiles.file('план.pdf', 9)
    expect(withFiles.text()).toContain('Файл: план.pdf')
    await withFiles.press(words('bot-contests-send'))
    expect(await own(personId)).toMatchObject([{ link: null, file: { name: 'план.pdf' } }])
  })

  test('of a nomination that is no longer there asks for another', async () => {
    const { chat } = await teacher()
    const { id, token, nominations } = await contestWith()
    await chat.pressValue(`application:new:${token}`)
    await setNominations(here.db, system, id, { titles: ['Урок'], now })
    await chat.pressValue(`application:in:${nominations[1]}`)
    expect(chat.text()).toContain(words('contests-refused-nomination'))
    await chat.press('Урок')
    expect(chat.text()).toContain(words('bot-contests-ask-title'))
  })

  test('is refused in words once applications are closed', async () => {
    const { chat } = await teacher()
    const { token } = await contestWith()
    chat.setTime(new Date('2026-11-30T21:00:00Z'))
    await chat.pressValue(`event:${token}`)
    expect(chat.buttons().map(({ label }) => label)).not.toContain(words('contests-apply'))
    await chat.pressValue(`application:new:${token}`)
    expect(chat.text()).toContain(words('contests-refused-closed'))
  })

  test('that was returned says why, is mended and sent again; withdrawn it is gone', async () => {
    const { chat, personId } = await teacher()
    const made = await contestWith()
    const id = await tools.applied(personId, made)
    await returnApplication(here.db, system, id, { why: 'Ссылка не открывается', now, hours })
    expect(await heard(personId)).toContain('Что поправить: Ссылка не открывается')
    await chat.pressValue(`application:${id}`)
    expect(chat.text()).toContain('Что поправить: Ссылка не открывается')
    await chat.press(words('bot-contests-change'))
    await chat.press(words('bot-contests-edit-work'))
    await chat.type('https://example.org/other')
    await chat.press(words('bot-contests-send-again'))
    expect(await own(personId)).toMatchObject([{ status: 'sent', link: 'https://example.org/other' }])
    await chat.press(words('bot-contests-leave-button'))
    await chat.press(words('bot-contests-leave-yes'))
    expect(await own(personId)).toEqual([])
  })
})

test('a pupil is a code and a class: a name is refused, and the consent of a parent is part of sending', async () => {
  const { chat, personId } = await teacher()
  const { token } = await contestWith({ kind: 'olympiad', title: 'Олимпиада по физике' })
  await chat.pressValue(`event:${token}`)
  await chat.press(words('contests-apply'))
  await chat.press('Урок')
  await chat.type('Иванов Пётр')
  expect(chat.text()).toContain(words('contests-refused-code'))
  await chat.type('07-012')
  await chat.type('девятый')
  expect(chat.text()).toContain(words('contests-refused-class'))
  await chat.type('9')
  expect(chat.text()).toContain('Ученик: код 07-012, класс 9')
  expect(chat.text()).toContain('согласие родителя хранится в вашей организации')
  await chat.press(words('bot-contests-send-consent'))
  expect(await own(personId)).toMatchObject([{ pupilCode: '07-012', pupilClass: 9 }])
})

test('one does not register for a contest: both ways lead to the application', async () => {
  const { chat } = await teacher()
  const { token } = await contestWith()
  await chat.pressValue(`event:${token}:join`)
  expect(chat.text()).toContain(words('bot-contests-ask-nomination'))
  await chat.press(words('bot-contests-drop'))
  await chat.pressValue(`event:${token}:yes`)
  expect(chat.text()).toContain(words('contests-refused-apply'))
})

test('a conference takes listeners and talks', async () => {
  const { chat } = await teacher()
  const { token } = await contestWith({ kind: 'conference', title: 'Августовская конференция' })
  await chat.pressValue(`event:${token}`)
  const labels = chat.buttons().map(({ label }) => label)
  expect(labels).toContain(words('events-join'))
  expect(labels).toContain(words('contests-apply'))
})

test('results come politely, each their own, and a diploma to whoever goes no further', async () => {
  const [one, other] = [await teacher(), await teacher()]
  const made = await contestWith()
  const [passes, stops] = [await tools.applied(one.personId, made), await tools.applied(other.personId, made)]
  for (const id of [passes, stops]) await accept(id)
  expect(await heard(one.personId)).toContain('Первый этап: «Заочный этап», 1 декабря')
  await judge(made.first, passes, { passes: true })
  await judge(made.first, stops, { note: 'Сильная идея' })
  await publish(made.first)
  expect(await heard(one.personId)).toContain('Работа прошла дальше: «Финал», 18 декабря')
  const said = await heard(other.personId)
  expect(said).toContain(words('contests-told-stopped'))
  expect(said).toContain('От жюри: Сильная идея')
  other.chat.setTime(between)
  await other.chat.pressValue(`application:${stops}`)
  expect(other.chat.text()).toContain('Заочный этап: участник.')
  await other.chat.press(words('contests-diploma'))
  expect(other.chat.text()).toMatch(/Сертификат № 2026-К-\d{5}/)
  const paper = await other.chat.last().views[0]?.openDocument?.()
  expect(paper?.name).toMatch(/^Сертификат-2026-К-\d{5}\.pdf$/)
  expect(
    Buffer.from(paper?.bytes ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  one.chat.setTime(between)
  await one.chat.pressValue(`application:${passes}`)
  expect(one.chat.text()).toContain('Этап: Финал.')
  expect(one.chat.buttons().map(({ label }) => label)).not.toContain(words('contests-diploma'))
})
