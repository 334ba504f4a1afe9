// «Показать руководителю»: decided in the chat below one's own result of (c), seen by one's own head alone, taken back.
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { withdrawConsent } from '../../../db/consents.ts'
import { shownResults } from '../../../db/results/showings.ts'
import { staff } from '../../db/results-fixture.ts'
import { make } from '../../setup/make.ts'
import type { Chat } from '../chat.ts'
import { makePerson, makeWave, noon, questionnaireOf } from '../make.ts'
import { comeIn, district, words } from '../setup.ts'

const here = district()
const show = words('bot-showing-button')
let chat: Chat
let personId: number
let organisationId: number
let key: string
let account: { id: number; personId: number }

/** Somebody who has answered at an organisation where they work, and looks at their result. */
async function answered(code: string) {
  const definition = questionnaireOf(code)
  const person = await makePerson(here.db)
  const wave = await makeWave(here.db, definition, [person.id])
  const asked = await here.db.respondent.findFirstOrThrow({ where: { waveId: wave.id } })
  const of = { personId: person.id, organisationId: asked.organisationId }
  await make.assignment(here.db, of)
  const token = `${person.id}`.padStart(8, '0').padEnd(32, 'a')
  const run = await here.db.run.create({
    data: { token, waveId: wave.id, personId: person.id, startedAt: noon, updatedAt: noon, rev: 2 },
  })
  const [block] = definition.blocks
  await here.db.response.create({
    data: {
      ...of,
      waveId: wave.id,
      runId: run.id,
      organisationType: 'school',
      channel: 'telegram',
      submittedAt: noon,
      answers: { create: [{ item: block?.items[0] ?? '', number: 1 }] },
      scores: { create: [{ scale: block?.code ?? '', value: 58, level: 'минимальный', answered: 4 }] },
    },
  })
  chat = await comeIn(here.deps, person.id)
  await chat.pressValue(`result:${token.slice(0, 8)}`)
  return { personId: person.id, organisationId: asked.organisationId, key: token.slice(0, 8) }
}

const labels = () => chat.buttons().map(({ label }) => label)
const head = (id: number) => staff(account.personId, account.id, { role: 'organisation_head', organisationId: id })
const seenBy = async (id: number) => {
  const found = await shownResults(here.db, head(id), noon)
  return found.kind === 'shown' ? found.results : found
}
const journal = (action: string) =>
  here.db.auditEntry.count({ where: { action, subject: 'person', subjectId: String(personId) } })

beforeAll(async () => {
  account = await make.account(here.db, { role: 'organisation_head' })
})
beforeEach(async () => {
  const one = await answered('deficits')
  personId = one.personId
  organisationId = one.organisationId
  key = one.key
})

test('without the showing the head sees nothing; it is said who would see what before anything is shown', async () => {
  expect(await seenBy(organisationId)).toEqual([])
  await chat.press(show)
  expect(chat.text()).toContain('руководитель организации «СОШ № 1» увидит в панели ваши баллы и уровни')
  expect(chat.text()).toContain('Ответы на вопросы и рекомендации вам он не увидит')
  expect(await seenBy(organisationId)).toEqual([])
})

test('shown, the own head sees scores and levels, no other head does, and both showing and looking are in the journal', async () => {
  await chat.press(show)
  await chat.press(words('bot-showing-show'))
  expect(chat.last().toast).toBe(words('bot-showing-shown'))
  const results = await seenBy(organisationId)
  expect(results).toMatchObject([{ person: { personId }, shownAt: expect.any(Date) }])
  expect(JSON.stringify(results)).not.toContain('answers')
  expect(await seenBy(organisationId + 1)).toEqual([])
  expect(await shownResults(here.db, staff(1, 1, { role: 'observer' }), noon)).toEqual({ kind: 'not-yours' })
  expect([await journal('showResult'), await journal('viewShownResult')]).toEqual([1, 1])
})

test('pressed twice it is shown once; taken back it is gone at once, and may be shown again', async () => {
  await chat.press(show)
  await chat.pressValue(`showing:${key}:show`)
  await chat.pressValue(`showing:${key}:show`)
  expect(await journal('showResult')).toBe(1)
  await chat.press(words('bot-showing-hide'))
  expect(await seenBy(organisationId)).toEqual([])
  expect(await journal('hideResult')).toBe(1)
  await chat.press(words('bot-showing-show'))
  expect(await seenBy(organisationId)).toHaveLength(1)
})

test('who works there no more has taken the result along', async () => {
  await chat.pressValue(`showing:${key}:show`)
  await here.db.assignment.updateMany({ where: { personId }, data: { activeTo: new Date('2026-11-01') } })
  expect(await seenBy(organisationId)).toEqual([])
  await chat.pressValue(`result:${key}`)
  expect(labels()).not.toContain(show)
})

test('nobody shows what is another’s', async () => {
  const stranger = await comeIn(here.deps, (await makePerson(here.db)).id)
  await stranger.pressValue(`showing:${key}:show`)
  expect(await seenBy(organisationId)).toEqual([])
})

test('of (a) nothing can be shown, whatever button is pressed', async () => {
  const other = await answered('young-difficulties')
  expect(labels()).not.toContain(show)
  await chat.pressValue(`showing:${other.key}:show`)
  expect(await seenBy(other.organisationId)).toEqual([])
  expect(await here.db.resultShowing.count({ where: { response: { personId: other.personId } } })).toBe(0)
})

test('with the consent to processing all that was shown is hidden', async () => {
  await chat.press(show)
  await chat.press(words('bot-showing-show'))
  expect(await seenBy(organisationId)).toHaveLength(1)
  const { id: contactId } = await here.db.contact.findFirstOrThrow({ where: { personId } })
  await withdrawConsent(here.db, { contactId, purpose: 'messages', now: noon })
  expect(await seenBy(organisationId)).toHaveLength(1)
  await withdrawConsent(here.db, { contactId, purpose: 'processing', now: noon })
  expect(await seenBy(organisationId)).toEqual([])
})
