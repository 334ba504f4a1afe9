// What an event is about, in its forms: the difficulties it is meant for, and the topics of its materials.
import { loadTopics } from '../../content/catalogues/topics.ts'
import { Refusal } from '../../core/refusal.ts'
import { scaleChoices } from '../../db/events/aims.ts'
import type { Aim } from '../../db/events/draft.ts'
import type { FieldOfAction } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { nameOfBlock } from './aims.ts'

const topics = loadTopics()

export const aimsField: FieldOfAction = {
  name: 'aims',
  kind: 'many',
  options: async ({ db, actor }) =>
    (await scaleChoices(db)).map((choice) => ({
      value: signOf({ survey: choice.survey.code, scale: choice.scale }),
      label: nameOfBlock(choice, actor.language),
      group: choice.survey.title,
    })),
}

export const topicsField: FieldOfAction = {
  name: 'topics',
  kind: 'many',
  options: async ({ actor }) => topics.map((topic) => ({ value: topic.code, label: topic[actor.language] })),
}

/** @throws Refusal of a block that there is not, or is not any more, unless the event has it already */
export async function aimsIn({ db }: Desk, given = '', kept: readonly Aim[] = []): Promise<Aim[]> {
  const choices = await scaleChoices(db)
  const known = [...choices.map(({ survey, scale }) => ({ survey: survey.code, scale })), ...kept]
  return linesOf(given).map((line) => {
    const aim = known.find((one) => signOf(one) === line)
    if (!aim) throw new Refusal('events-refused-aim')
    return { survey: aim.survey, scale: aim.scale }
  })
}

export function aimsChosen(aims: readonly Aim[]): string {
  return aims.map(signOf).join('\n')
}

/** @throws Refusal of a topic that there is not */
export function topicsIn(given = ''): string[] {
  const codes = linesOf(given)
  if (codes.some((code) => !topics.some((topic) => topic.code === code))) throw new Refusal('events-refused-topics')
  return codes
}

export function namesOfTopics(codes: readonly string[], language: Desk['actor']['language']): string[] {
  return codes.map((code) => topics.find((topic) => topic.code === code)?.[language] ?? code)
}

function signOf({ survey, scale }: Aim): string {
  return `${survey}/${scale}`
}

function linesOf(given: string): string[] {
  return [...new Set(given.split('\n').filter(Boolean))]
}
