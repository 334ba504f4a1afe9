// Rows for the tests of the bot: an installation, a person, a wave that asks them, a code.
import { randomBytes } from 'node:crypto'
import { questionnaireFile } from '../../content/index.ts'
import { loadQuestionnaire } from '../../content/load.ts'
import { type Definition, definitionSchema } from '../../core/survey/definition.ts'
import { issueCodes } from '../../db/codes.ts'
import type { Prisma, PrismaClient } from '../../db/open.ts'
import { wordsOf } from '../../locales/index.ts'
import { contentHashOf } from '../setup/make.ts'

export const system = { kind: 'system' } as const
export const noon = new Date('2026-11-24T09:00:00Z')
export const later = (minutes: number, from = noon) => new Date(from.getTime() + minutes * 60_000)
const token = () => randomBytes(16).toString('hex')

export const questionnaireA = () => questionnaireOf('young-difficulties')

export function questionnaireOf(code: string): Definition {
  return loadQuestionnaire(questionnaireFile(code), wordsOf('ru')).definition
}

export async function openInstallation(db: PrismaClient) {
  await db.installation.create({ data: { kind: 'demo', secret: 'f'.repeat(64) } })
  await db.organisation.create({
    data: {
      fullName: 'КМЦ',
      shortName: 'КМЦ',
      type: 'centre',
      settlement: 'Славянск',
      phone: '+79000000000',
      activeFrom: noon,
    },
  })
}

type OrganisationType = 'school' | 'kindergarten' | 'supplementary'

export async function makeOrganisation(db: PrismaClient, shortName: string, type: OrganisationType = 'school') {
  const searchName = shortName.toLocaleLowerCase('ru')
  return db.organisation.create({
    data: {
      fullName: shortName,
      shortName,
      searchName,
      type,
      settlement: 'Заречный',
      activeFrom: new Date('2015-01-01'),
    },
  })
}

export async function makePerson(db: PrismaClient, firstName = 'Ирина', middleName: string | null = 'Сергеевна') {
  return db.person.create({ data: { token: token(), lastName: 'Проверкина', firstName, middleName } })
}

export async function makeWave(
  db: PrismaClient,
  definition: unknown,
  personIds: number[],
  more: Partial<Prisma.WaveUncheckedCreateInput> & { type?: OrganisationType } = {},
) {
  const { type = 'school', ...fields } = more
  const checked = definitionSchema.parse(definition)
  const survey = await db.survey.upsert({
    where: { code: checked.code },
    create: { code: checked.code, title: checked.title.ru, area: checked.area ?? null },
    update: {},
    include: { versions: true },
  })
  const number = (await db.surveyVersion.count({ where: { surveyId: survey.id } })) + 1
  const version = await db.surveyVersion.create({
    data: {
      surveyId: survey.id,
      number,
      definition: checked as unknown as Prisma.InputJsonValue,
      contentHash: contentHashOf(checked),
      source: 'file',
      publishedAt: noon,
    },
  })
  const wave = await db.wave.create({
    data: {
      token: token(),
      versionId: version.id,
      title: checked.title.ru,
      status: 'open',
      audience: 'young',
      opensAt: later(-60 * 24),
      closesAt: later(60 * 24 * 7),
      ...fields,
    },
  })
  const organisation = await makeOrganisation(db, 'СОШ № 1', type)
  await db.respondent.createMany({
    data: personIds.map((personId) => ({
      waveId: wave.id,
      personId,
      organisationId: organisation.id,
      organisationType: type,
      isYoungSpecialist: true,
    })),
  })
  return wave
}

export async function makeCode(db: PrismaClient, personId: number, now = noon): Promise<string> {
  const [issued] = await issueCodes(db, system, { personIds: [personId], now })
  return issued?.code ?? ''
}
