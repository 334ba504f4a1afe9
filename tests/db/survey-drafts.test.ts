// Drafts and publishing: nobody's words are written over unseen, and a version that is wrong does not come out.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { emptyQuestionnaire } from '../../content/compose.ts'
import { examine } from '../../content/examine.ts'
import type { Actor, Role } from '../../core/access.ts'
import type { Database } from '../../db/open.ts'
import { beginDraft, discardDraft, readDraft, saveDraft } from '../../db/survey-drafts.ts'
import { examineDraft, previewPublication, publishDraft } from '../../db/survey-publish.ts'
import { publishFromFile } from '../../db/surveys.ts'
import { testDatabase } from '../setup/database.ts'
import { make, today } from '../setup/make.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  const { client } = database
  await client.respondent.deleteMany()
  await client.wave.deleteMany()
  await client.surveyDraft.deleteMany()
  await client.surveyVersion.deleteMany()
  await client.survey.deleteMany()
  await client.auditEntry.deleteMany()
})

const text = (more = '') => emptyQuestionnaire({ code: 'canteen', title: 'О столовой', area: 3 }) + more
const changed = text().replace('Первый вопрос', 'Что изменить в столовой?')

async function staff(role: Role = 'director', areas: number[] = []): Promise<Actor & { kind: 'staff' }> {
  const { id, personId } = await make.account(database.client, { role, areas })
  return {
    kind: 'staff',
    accountId: id,
    personId,
    language: 'ru',
    grants: [{ role, organisationId: null, areas, subject: null }],
  }
}

async function shipped(yaml = text()) {
  const { definition } = examine(yaml)
  if (!definition) throw new Error('the text is not sound')
  await publishFromFile(database.client, definition, today, yaml)
  return database.client.survey.findUniqueOrThrow({ where: { code: definition.code } })
}

async function drafted(actor: Actor, yaml = changed) {
  const survey = await shipped()
  const which = { surveyId: survey.id }
  const saved = await saveDraft(database.client, actor, which, { text: yaml, rev: 0 }, today)
  if (saved.kind !== 'saved') throw new Error(saved.kind)
  return { which, rev: saved.rev, survey }
}

const publish = (actor: Actor, which: { surveyId: number } | { draftId: number }, rev: number) =>
  publishDraft(database.client, actor, which, rev, today)

test('the editor begins with the text of the newest version, comments included, and looking makes no draft', async () => {
  const director = await staff()
  const { id } = await shipped()
  const draft = await readDraft(database.client, director, { surveyId: id })
  expect(draft).toMatchObject({ id: null, rev: 0, baseNumber: 1, text: text() })
  expect(draft.text).toContain('# Кто видит ответы')
  expect(await database.client.surveyDraft.count()).toBe(0)
})

test('a version of before texts were kept is written anew, and means the same', async () => {
  const director = await staff()
  const { id } = await shipped()
  await database.client.surveyVersion.updateMany({ data: { sourceText: null } })
  const { text: anew } = await readDraft(database.client, director, { surveyId: id })
  expect(examine(anew).definition).toEqual(examine(text()).definition)
})

test('publishing makes the next version, keeps the text, ends the draft, and tells the journal', async () => {
  const director = await staff()
  const { which, rev, survey } = await drafted(director)
  expect(await publish(director, which, rev)).toMatchObject({ surveyId: survey.id, number: 2 })
  const newest = await database.client.surveyVersion.findFirstOrThrow({ orderBy: { number: 'desc' } })
  expect(newest).toMatchObject({ number: 2, source: 'staff', sourceText: changed })
  expect(await database.client.surveyDraft.count()).toBe(0)
  const entries = await database.client.auditEntry.findMany({
    where: { action: { not: 'createAccount' } },
    orderBy: { id: 'asc' },
  })
  expect(entries.map(({ action }) => action)).toEqual(['beginVersion', 'publishVersion'])
  expect(entries.every(({ accountId }) => accountId === director.accountId)).toBe(true)
})

test('a wave keeps the version it was made with', async () => {
  const director = await staff()
  const { which, rev } = await drafted(director)
  const first = await database.client.surveyVersion.findFirstOrThrow()
  const wave = {
    token: 'w',
    versionId: first.id,
    title: 'Осень',
    audience: 'all-educators',
    opensAt: today,
    closesAt: today,
  }
  await database.client.wave.createMany({
    data: [
      { ...wave, status: 'open' },
      { ...wave, token: 'x', status: 'planned' },
    ],
  })
  expect((await previewPublication(database.client, director, which)).waves).toEqual({ open: 1, planned: 1 })
  await publish(director, which, rev)
  expect(await database.client.wave.count({ where: { versionId: first.id } })).toBe(2)
})

test('what publishing changes is told before', async () => {
  const director = await staff()
  const more = changed.replace(
    '      - code: А1',
    '      - code: А0\n        type: date\n        text:\n          ru: "Когда?"\n      - code: А1',
  )
  const { which } = await drafted(director, more)
  const { number, change, since } = await previewPublication(database.client, director, which)
  expect({ number, since }).toEqual({ number: 2, since: [] })
  expect(change?.added.map(({ code }) => code)).toEqual(['А0'])
  expect(change?.kept).toEqual([{ code: 'А1', kind: 'changed', why: 'text' }])
})

describe('it is not published', () => {
  const trigger = (rule: string) =>
    `recommendations:\n  - { trigger: ${rule}, addressee: respondent, kind: tip, text: { ru: Совет } }\n`
  test.each([
    [
      'with a trigger over a block that is not there',
      text(trigger('{ block: Я, atLeast: 50 }')),
      'recommendation-block',
    ],
    ['with a trigger over a question that is not there', text(trigger('{ item: Я1, is: 1 }')), 'recommendation-item'],
    ['with a trigger without a bound', text(trigger('{ anyBlock: {} }')), 'recommendation-always'],
    ['with a trigger that nobody understands', text(trigger('{ whenever: 3 }')), 'trigger-shape'],
    [
      'with a condition over a question that is not there',
      changed.replace('max: 500', 'max: 500\n        when: { item: Я1, is: 1 }'),
      'when-unknown',
    ],
    [
      'with two questions of one code',
      changed.replace('      - code: А1', '      - { code: А1, type: date, text: { ru: Когда? } }\n      - code: А1'),
      'code-twice',
    ],
    ['with a section of no questions', changed.replace(/items:[\s\S]*$/, 'items: []\n'), 'shape'],
    ['without Russian words', changed.replace('ru: "Что изменить', 'en: "Что изменить'), 'missing-field'],
    ['with a script in a text', changed.replace('Что изменить', '<script>alert(1)</script>'), 'markup'],
    ['when it is no YAML', 'title: [', 'yaml'],
    ['under another code', changed.replace('code: canteen', 'code: other'), 'code-fixed'],
  ])('%s', async (_what, yaml, key) => {
    const director = await staff()
    const { which, rev } = await drafted(director, yaml)
    const draft = await readDraft(database.client, director, which)
    const { problems } = await examineDraft(database.client, director, draft, yaml)
    expect(problems.map((one) => one.key)).toContain(`survey-problem-${key}`)
    await expect(publish(director, which, rev)).rejects.toMatchObject({ key: 'panel-editor-problems' })
    expect(await database.client.surveyVersion.count()).toBe(1)
    expect((await readDraft(database.client, director, which)).text).toBe(yaml)
  })

  test('while it says what the version says', async () => {
    const director = await staff()
    const { which, rev } = await drafted(director, `${text()}# a remark\n`)
    await expect(publish(director, which, rev)).rejects.toMatchObject({ key: 'panel-editor-nothing-new' })
  })

  test('twice: of two who publish at once one does, and the other is told', async () => {
    const director = await staff()
    const { which, rev } = await drafted(director)
    const both = await Promise.allSettled([publish(director, which, rev), publish(await staff('deputy'), which, rev)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await database.client.surveyVersion.count()).toBe(2)
  })

  test('over what somebody has saved since it was looked at', async () => {
    const director = await staff()
    const { which, rev } = await drafted(director)
    await saveDraft(database.client, await staff('deputy'), which, { text: `${changed}# x\n`, rev }, today)
    await expect(publish(director, which, rev)).rejects.toMatchObject({ key: 'panel-editor-saved-since' })
  })

  test('under a code that another survey has', async () => {
    const director = await staff()
    await shipped()
    const id = await beginDraft(database.client, director, changed, today)
    const draft = await readDraft(database.client, director, { draftId: id })
    const { problems } = await examineDraft(database.client, director, draft, draft.text)
    expect(problems.map(({ key }) => key)).toEqual(['survey-problem-code-taken'])
  })
})

test('an anonymous survey cannot become a named one once somebody has answered', async () => {
  const director = await staff()
  const anonymous = text().replace('anonymity: named', 'anonymity: anonymous')
  const survey = await shipped(anonymous)
  const { id: versionId } = await database.client.surveyVersion.findFirstOrThrow()
  const { id: waveId } = await database.client.wave.create({
    data: { token: 'w', versionId, title: 'Осень', audience: 'all-educators', opensAt: today, closesAt: today },
  })
  const which = { surveyId: survey.id }
  const problems = async () => {
    const draft = await readDraft(database.client, director, which)
    return (await examineDraft(database.client, director, draft, changed)).problems.map(({ key }) => key)
  }
  const person = await make.person(database.client)
  const organisation = await make.organisation(database.client)
  const respondent = {
    waveId,
    personId: person.id,
    organisationId: organisation.id,
    organisationType: 'school' as const,
    isYoungSpecialist: false,
  }
  await database.client.respondent.create({ data: respondent })
  expect(await problems()).toEqual([])
  await database.client.respondent.updateMany({ data: { answeredAt: today } })
  expect(await problems()).toEqual(['survey-problem-anonymity-fixed'])
})

describe('two people write one draft', () => {
  test('the second is told, and nothing is written over', async () => {
    const [director, deputy] = [await staff(), await staff('deputy')]
    const { which, rev } = await drafted(director)
    await saveDraft(database.client, director, which, { text: `${changed}# first\n`, rev }, today)
    const second = await saveDraft(database.client, deputy, which, { text: `${changed}# second\n`, rev }, today)
    expect(second).toMatchObject({
      kind: 'conflict',
      draft: { text: `${changed}# first\n`, savedBy: 'Иванова Анна Петровна' },
    })
    expect((await readDraft(database.client, deputy, which)).text).toContain('# first')
  })

  test('whoever puts theirs over it lays the other edition aside', async () => {
    const [director, deputy] = [await staff(), await staff('deputy')]
    const { which, rev } = await drafted(director)
    await saveDraft(database.client, director, which, { text: `${changed}# first\n`, rev }, today)
    await saveDraft(database.client, deputy, which, { text: `${changed}# second\n`, rev, over: true }, today)
    const draft = await readDraft(database.client, director, which)
    expect(draft.text).toContain('# second')
    expect(draft.aside?.text).toContain('# first')
  })

  test('of two first saves one makes the draft', async () => {
    const [director, deputy] = [await staff(), await staff('deputy')]
    const { id } = await shipped()
    const save = (actor: Actor) => saveDraft(database.client, actor, { surveyId: id }, { text: changed, rev: 0 }, today)
    const kinds = (await Promise.all([save(director), save(deputy)])).map(({ kind }) => kind)
    expect(kinds.sort()).toEqual(['conflict', 'saved'])
  })

  test('a draft that is published or thrown away takes no more', async () => {
    const director = await staff()
    const { which, rev } = await drafted(director)
    await discardDraft(database.client, director, which, today)
    expect(await saveDraft(database.client, director, which, { text: changed, rev }, today)).toEqual({ kind: 'gone' })
  })
})

describe('who may', () => {
  test.each<[Role, number[], boolean]>([
    ['director', [], true],
    ['deputy', [], true],
    ['specialist', [3], true],
    ['specialist', [4], false],
    ['administrator', [], false],
    ['observer', [], false],
    ['organisation_head', [], false],
  ])('%s of areas %j: %s', async (role, areas, may) => {
    const { id } = await shipped()
    const actor = await staff(role, areas)
    const tried = [
      readDraft(database.client, actor, { surveyId: id }),
      saveDraft(database.client, actor, { surveyId: id }, { text: changed, rev: 0 }, today),
    ]
    for (const one of await Promise.allSettled(tried)) expect(one.status).toBe(may ? 'fulfilled' : 'rejected')
  })

  test('a specialist publishes within their own areas, and does not take a survey out of them', async () => {
    const specialist = await staff('specialist', [3])
    const { which, rev } = await drafted(specialist, changed.replace('area: 3', 'area: 4'))
    await expect(publish(specialist, which, rev)).rejects.toMatchObject({ key: 'panel-editor-problems' })
    const saved = await saveDraft(database.client, specialist, which, { text: changed, rev }, today)
    expect(await publish(specialist, which, saved.kind === 'saved' ? saved.rev : 0)).toMatchObject({ number: 2 })
  })

  test('a survey that is still to be is seen by whoever began it, the director and the deputy', async () => {
    const specialist = await staff('specialist', [3])
    const id = await beginDraft(database.client, specialist, changed, today)
    const read = async (actor: Actor) => (await readDraft(database.client, actor, { draftId: id })).id
    expect(await read(specialist)).toBe(id)
    expect(await read(await staff('deputy'))).toBe(id)
    await expect(read(await staff('specialist', [3]))).rejects.toMatchObject({ key: 'panel-refused-right' })
  })
})

test('a file that ships is not published over what staff have made of it', async () => {
  const director = await staff()
  const { which, rev } = await drafted(director)
  await publish(director, which, rev)
  await shipped(text().replace('Первый вопрос', 'Из поставки'))
  const versions = await database.client.surveyVersion.findMany({ orderBy: { number: 'asc' } })
  expect(versions.map(({ source }) => source)).toEqual(['file', 'staff'])
})
