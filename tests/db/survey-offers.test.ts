// A shipped edition beside the staff's own: offered until it is decided on, and never put over what staff have made.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { emptyQuestionnaire } from '../../content/compose.ts'
import { examine } from '../../content/examine.ts'
import type { Actor, Role } from '../../core/access.ts'
import type { Database } from '../../db/open.ts'
import { readDraft, saveDraft } from '../../db/survey-drafts.ts'
import { keepOwnEdition, readOffer, takeOffer } from '../../db/survey-offers.ts'
import { publishDraft } from '../../db/survey-publish.ts'
import { publishFromFile } from '../../db/surveys.ts'
import { testDatabase } from '../setup/database.ts'
import { make, today } from '../setup/make.ts'

let database: Database
let director: Actor
let surveyId: number
const first = emptyQuestionnaire({ code: 'canteen', title: 'О столовой', area: 3 })
const own = first.replace('Первый вопрос', 'Вопрос центра')
const second = first.replace('Первый вопрос', 'Из поставки')
const third = first.replace('Первый вопрос', 'Из следующей поставки')

beforeAll(async () => {
  database = await testDatabase()
  director = await staff('director')
})
afterAll(() => database.close())
/** Shipped once, then published by staff. */
beforeEach(async () => {
  const { client } = database
  await client.surveyDraft.deleteMany()
  await client.surveyVersion.deleteMany()
  await client.survey.deleteMany()
  await client.auditEntry.deleteMany()
  await ship(first)
  surveyId = (await client.survey.findFirstOrThrow()).id
  await publish(own)
})

async function staff(role: Role, areas: number[] = []): Promise<Actor> {
  const { id, personId } = await make.account(database.client, { role, areas })
  const grants = [{ role, organisationId: null, areas, subject: null }]
  return { kind: 'staff', accountId: id, personId, language: 'ru', grants }
}

async function ship(yaml: string) {
  const { definition } = examine(yaml)
  if (!definition) throw new Error('the text is not sound')
  await publishFromFile(database.client, definition, today, yaml)
}

async function publish(yaml?: string) {
  const { rev } = await readDraft(database.client, director, { surveyId })
  const saved = yaml && (await saveDraft(database.client, director, { surveyId }, { text: yaml, rev }, today))
  const now = saved && saved.kind === 'saved' ? saved.rev : rev
  return publishDraft(database.client, director, { surveyId }, now, today)
}

const offer = (actor = director) => readOffer(database.client, actor, surveyId)
const hash = async () => (await offer())?.hash ?? ''
const take = async (given?: string) => takeOffer(database.client, director, surveyId, given ?? (await hash()), today)
const keep = async (given?: string) =>
  keepOwnEdition(database.client, director, surveyId, given ?? (await hash()), today)
const newest = () =>
  database.client.surveyVersion.findFirstOrThrow({ where: { surveyId }, orderBy: { number: 'desc' } })

test('a newer file is offered with what it changes, and comes out by itself no more than before', async () => {
  expect(await offer()).toBeNull()
  await ship(second)
  expect(await offer()).toMatchObject({
    isTaken: false,
    change: { kept: [{ code: 'А1', kind: 'changed', why: 'text' }] },
  })
  expect((await newest()).sourceText).toBe(own)
})

test('the file that staff began from is no news', async () => {
  await ship(first)
  expect(await offer()).toBeNull()
})

test('taken as a draft, it replaces the staff’s own edition only when that is published', async () => {
  await ship(second)
  await take()
  expect(await readDraft(database.client, director, { surveyId })).toMatchObject({ text: second, baseNumber: 2 })
  expect(await offer()).toMatchObject({ isTaken: true })
  expect((await newest()).sourceText).toBe(own)
  await publish(`${second}# и ещё слово центра\n`)
  expect((await newest()).number).toBe(3)
  expect(await offer()).toBeNull()
  await ship(second)
  expect(await offer()).toBeNull()
  const entries = await database.client.auditEntry.findMany({ orderBy: { id: 'asc' } })
  expect(entries.map(({ action }) => action).slice(-2)).toEqual(['takeOffer', 'publishVersion'])
})

test('changed after it was taken, it is decided on all the same', async () => {
  await ship(second)
  await take()
  await publish(second.replace('Из поставки', 'Из поставки, но иначе'))
  await ship(second)
  expect(await offer()).toBeNull()
})

test('a draft there was is laid aside, not lost', async () => {
  await ship(second)
  await saveDraft(database.client, director, { surveyId }, { text: `${own}# в работе\n`, rev: 0 }, today)
  await take()
  const draft = await readDraft(database.client, director, { surveyId })
  expect(draft).toMatchObject({ text: second, rev: 2, aside: { text: `${own}# в работе\n` } })
})

test('a draft put over the one that was taken is no longer that edition', async () => {
  await ship(second)
  await take()
  await saveDraft(database.client, director, { surveyId }, { text: `${own}# моё\n`, rev: 0, over: true }, today)
  expect(await offer()).toMatchObject({ isTaken: false })
})

test('kept one’s own: nothing is offered, until a newer one comes', async () => {
  await ship(second)
  await keep()
  expect(await offer()).toBeNull()
  await ship(second)
  expect(await offer()).toBeNull()
  await ship(third)
  expect(await offer()).not.toBeNull()
  expect(
    await database.client.auditEntry.count({ where: { action: 'keepOwnEdition', subjectId: String(surveyId) } }),
  ).toBe(1)
})

test('what is decided is decided of the edition that was seen', async () => {
  await ship(second)
  const seen = await hash()
  await ship(third)
  await expect(take(seen)).rejects.toMatchObject({ key: 'panel-editor-offer-gone' })
  await expect(keep(seen)).rejects.toMatchObject({ key: 'panel-editor-offer-gone' })
  expect(await database.client.surveyDraft.count()).toBe(0)
})

describe('who may', () => {
  test.each<[Role, number[], boolean]>([
    ['director', [], true],
    ['specialist', [3], true],
    ['specialist', [4], false],
    ['administrator', [], false],
    ['observer', [], false],
  ])('%s of areas %j: %s', async (role, areas, may) => {
    await ship(second)
    const [actor, seen] = [await staff(role, areas), await hash()]
    const tried = [
      () => offer(actor),
      () => takeOffer(database.client, actor, surveyId, seen, today),
      () => keepOwnEdition(database.client, actor, surveyId, seen, today),
    ]
    for (const one of tried) {
      const outcome = await one().then(
        () => null,
        ({ key }: { key: string }) => key,
      )
      expect(outcome).toBe(may ? null : 'panel-refused-right')
    }
  })
})
