// What the form of a new recommendation begins with: whom, in whose words, by when.
import type { Actor } from '../../core/access.ts'
import { draftOf } from '../../core/recommendations/draft.ts'
import type { Form } from '../../core/recommendations/forms.ts'
import { say } from '../../core/survey/render.ts'
import { sayToAll } from '../../core/survey/say-to-all.ts'
import type { Text } from '../../core/survey/words.ts'
import { mayRecommend } from '../../core/survey-rights.ts'
import { definitionOf } from '../definitions.ts'
import type { Db } from '../open.ts'

export type Draft = {
  /** Null where neither the finding nor the definition has words for it. */
  text: string | null
  /** The block in words, where the trigger is one's. */
  topic: string | null
}

type About = {
  form: Form
  waveId: number
  trigger: string
  findingId?: number | undefined
  personId?: number | undefined
}

/** Nothing of a survey that the actor may not make something of. */
export async function draftRecommendation(db: Db, actor: Actor, about: About): Promise<Draft> {
  const { form, waveId, trigger, findingId } = about
  const none = { text: null, topic: null }
  const wave = await db.wave.findUnique({
    where: { id: waveId },
    select: { version: { select: { id: true, contentHash: true, survey: { select: { area: true } } } } },
  })
  if (!wave || !mayRecommend(actor, wave.version.survey)) return none
  const definition = await definitionOf(db, wave.version)
  const block = definition.blocks.find(({ code }) => code === trigger.replace(/[≥<].*$/, ''))
  const finding = findingId === undefined ? null : await db.finding.findFirst({ where: { id: findingId, waveId } })
  const text = finding ? (finding.text as Text) : draftOf(definition, form, trigger)
  const type = about.personId === undefined ? null : await typeOf(db, waveId, about.personId)
  const spoken = (words: Text) =>
    type ? say(words, { language: 'ru', organisationType: type, month: 1 }) : sayToAll(words, 'ru')
  return { text: text && spoken(text), topic: block ? spoken(block.title) : null }
}

/** Where the person answered: chooses between {урок|занятие}. */
async function typeOf(db: Db, waveId: number, personId: number) {
  const response = await db.response.findUnique({ where: { waveId_personId: { waveId, personId } } })
  return response?.organisationType ?? null
}

/** Waves of which the actor may make something, the latest first. */
export async function wavesToRecommendFrom(db: Db, actor: Actor): Promise<{ id: number; title: string }[]> {
  const waves = await db.wave.findMany({
    where: { status: { not: 'planned' } },
    orderBy: { opensAt: 'desc' },
    take: 100,
    select: { id: true, title: true, version: { select: { survey: { select: { area: true } } } } },
  })
  return waves.filter(({ version }) => mayRecommend(actor, version.survey)).map(({ id, title }) => ({ id, title }))
}
