// A district of three organisations, a short questionnaire and people whose answers can be counted by hand.
import type { Actor, Grant } from '../../core/access.ts'
import { normaliseForSearch } from '../../core/people/names.ts'
import { definitionSchema } from '../../core/survey/definition.ts'
import type { Db } from '../../db/open.ts'
import { contentHashOf } from '../setup/make.ts'

export const now = new Date('2026-11-20T09:00:00Z')

export const definition = definitionSchema.parse({
  code: 'young-difficulties',
  area: 3,
  title: { ru: 'Затруднения' },
  intro: { ru: '…' },
  notice: { ru: '…' },
  outro: { ru: '…' },
  minutes: 3,
  anonymity: 'named',
  words: { na: { ru: 'Не относится ко мне' } },
  scales: [
    {
      code: 'Z',
      points: [
        { value: 0, label: { ru: 'Справляюсь' } },
        { value: 1, label: { ru: 'Бывает трудно' } },
        { value: 2, label: { ru: 'Часто трудно' } },
        { value: 3, label: { ru: 'Нужна помощь' } },
      ],
    },
  ],
  sections: [
    {
      code: 'А',
      title: { ru: 'Планирование и документы' },
      items: [
        { type: 'scale', code: 'А1', text: { ru: 'План' }, scale: 'Z', na: true },
        { type: 'scale', code: 'Б1', text: { ru: 'Время' }, scale: 'Z', na: true },
        { type: 'many', code: 'Ж5', text: { ru: 'Помощь' }, options: [{ ru: 'А' }, { ru: 'Б' }], max: 2 },
        { type: 'text', code: 'Ж7', text: { ru: 'Ещё' }, max: 500, required: false },
      ],
    },
  ],
  levels: [
    {
      code: 'difficulty',
      high: 'bad',
      rows: [
        { name: { ru: 'низкая' }, from: 0, below: 25 },
        { name: { ru: 'умеренная' }, from: 25, below: 50 },
        { name: { ru: 'выраженная' }, from: 50, below: 75 },
        { name: { ru: 'острая' }, shown: { ru: 'начните с этого' }, from: 75 },
      ],
    },
  ],
  blocks: [
    { code: 'А', title: { ru: 'Планирование и документы' }, items: ['А1'], levels: 'difficulty' },
    { code: 'Б', title: { ru: 'Урок' }, items: ['Б1'], levels: 'difficulty' },
  ],
})

export type Type = 'school' | 'kindergarten' | 'supplementary'

export async function makeOrganisation(db: Db, type: Type, shortName: string): Promise<number> {
  const rest = { fullName: shortName, settlement: 'Славянск', activeFrom: new Date('2000-01-01') }
  return (
    await db.organisation.create({ data: { type, shortName, searchName: normaliseForSearch(shortName), ...rest } })
  ).id
}

let people = 0
export async function makePerson(db: Db, lastName = `Педагог${people}`): Promise<number> {
  people += 1
  const searchName = lastName.toLowerCase().replaceAll('ё', 'е')
  return (await db.person.create({ data: { token: `person-${people}`, lastName, firstName: 'Анна', searchName } })).id
}

export async function makeWave(db: Db, content: object = definition, more: object = {}): Promise<number> {
  const code = (content as { code: string }).code
  const survey = await db.survey.upsert({ where: { code }, create: { code, title: code, area: 3 }, update: {} })
  const number = 1 + (await db.surveyVersion.count({ where: { surveyId: survey.id } }))
  const version = await db.surveyVersion.create({
    data: {
      surveyId: survey.id,
      number,
      definition: content,
      contentHash: contentHashOf(content),
      source: 'file',
      publishedAt: now,
    },
  })
  const dates = { opensAt: new Date('2026-09-15T06:00:00Z'), closesAt: new Date('2026-10-05T21:00:00Z') }
  const data = {
    token: `wave-${version.id}`,
    versionId: version.id,
    title: 'Осень 2026',
    audience: 'young-specialists',
  }
  return (await db.wave.create({ data: { ...data, ...dates, status: 'closed', ...more } })).id
}

export type Given = { number?: number; options?: number[]; text?: string; notApplicable?: boolean }
export type Answered = {
  answers?: Record<string, Given>
  scores?: Record<string, { value: number | null; level?: string }>
}

/** Asks the person; with `answered`, they have answered. */
export async function ask(
  db: Db,
  waveId: number,
  person: { id: number; organisationId: number; type: Type },
  answered?: Answered,
): Promise<number | null> {
  const of = { waveId, personId: person.id, organisationId: person.organisationId, organisationType: person.type }
  await db.respondent.create({ data: { ...of, isYoungSpecialist: true, answeredAt: answered ? now : null } })
  if (!answered) return null
  const { answers = {}, scores = {} } = answered
  const response = await db.response.create({
    data: {
      ...of,
      channel: 'telegram',
      submittedAt: now,
      answers: { create: Object.entries(answers).map(([item, given]) => ({ item, ...given })) },
      scores: { create: Object.entries(scores).map(([scale, score]) => ({ scale, answered: 1, ...score })) },
    },
  })
  return response.id
}

export function staff(personId: number, accountId: number, ...grants: Partial<Grant>[]): Actor {
  const nothing = { role: 'educator' as const, organisationId: null, areas: [], subject: null }
  return {
    kind: 'staff',
    accountId,
    personId,
    language: 'ru',
    grants: grants.map((grant) => ({ ...nothing, ...grant })),
  }
}
