// A small district and a chat to talk through: the screens as a person meets them, without a messenger.
import { createHash, randomBytes } from 'node:crypto'
import { handleEvent, type Reaction } from '../../bot/screens/handle.ts'
import type { Heard, ScreenDeps } from '../../bot/screens/visit.ts'
import { questionnaireFile } from '../../content/index.ts'
import { loadQuestionnaire } from '../../content/load.ts'
import { type Definition, definitionSchema } from '../../core/survey/definition.ts'
import type { Action } from '../../core/view.ts'
import { issueCodes } from '../../db/codes.ts'
import type { Prisma, PrismaClient } from '../../db/open.ts'
import { wordsOf } from '../../locales/index.ts'

export const words = wordsOf('ru')
export const system = { kind: 'system' } as const
export const noon = new Date('2026-11-24T09:00:00Z')
export const later = (minutes: number, from = noon) => new Date(from.getTime() + minutes * 60_000)
const token = () => randomBytes(16).toString('hex')

export function questionnaireA(): Definition {
  return loadQuestionnaire(questionnaireFile('young-difficulties'), wordsOf('ru')).definition
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
    create: { code: checked.code, title: checked.title.ru },
    update: {},
    include: { versions: true },
  })
  const number = (await db.surveyVersion.count({ where: { surveyId: survey.id } })) + 1
  const version = await db.surveyVersion.create({
    data: {
      surveyId: survey.id,
      number,
      definition: checked as unknown as Prisma.InputJsonValue,
      contentHash: createHash('sha256').update(JSON.stringify(checked)).digest('hex'),
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

let updates = 0

/** One chat: what is done in it, and what it shows last. */
export function openChat(deps: ScreenDeps, address = `${9_000_000 + updates}`) {
  let at = noon
  let last: Reaction = { views: [], inDialogue: false, marked: false }
  /** The views that stand in the chat, the newest last. */
  let seen: Reaction['views'] = []
  const hear = async (
    what: Omit<Heard, 'channel' | 'address' | 'dedupeKey' | 'receivedAt'>,
    dedupeKey = `u${++updates}`,
  ) => {
    last = await handleEvent(deps, { channel: 'telegram', address, dedupeKey, receivedAt: at, ...what } as Heard)
    if (last.views.length) seen = last.views
    at = new Date(at.getTime() + 100)
    return last
  }
  const buttons = () => seen.flatMap((view) => view.rows.flat()).filter((one) => one.kind === 'press')
  const find = (label: string) => {
    const found = buttons().findLast((one) => one.label === label)
    if (!found)
      throw new Error(
        `no button «${label}» among: ${buttons()
          .map((one) => one.label)
          .join(' | ')}`,
      )
    return found as Action & { kind: 'press' }
  }
  return {
    address,
    buttons,
    find,
    press: (label: string) => hear({ kind: 'press', value: find(label).value } as never),
    pressValue: (value: string, dedupeKey?: string) => hear({ kind: 'press', value } as never, dedupeKey),
    type: (value: string) => hear({ kind: 'text', value } as never),
    command: (name: string, value = '') => hear({ kind: 'command', name, value } as never),
    other: (what: string) => hear({ kind: 'other', what } as never),
    last: () => last,
    /** All the text on the screen. */
    text: () => seen.map((view) => [view.heading, view.text, view.note].filter(Boolean).join('\n')).join('\n\n'),
    setTime: (to: Date) => {
      at = to
    },
  }
}

export type Chat = ReturnType<typeof openChat>

/** Through /start, both consents and the code, to the survey's first screen. */
export async function comeIn(deps: ScreenDeps, personId: number, address?: string): Promise<Chat> {
  const chat = openChat(deps, address)
  await chat.command('start', await makeCode(deps.db, personId))
  await chat.press(words('bot-consent-yes'))
  await chat.press(words('bot-consent-yes'))
  return chat
}
