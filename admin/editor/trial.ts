// The trial run of a draft: the chat's screens for a respondent who is not there, and at the end what would follow.
import { z } from 'zod'
import { examine } from '../../content/examine.ts'
import type { Answers } from '../../core/survey/answer.ts'
import type { Definition } from '../../core/survey/definition.ts'
import type { Facts } from '../../core/survey/facts.ts'
import { recommend } from '../../core/survey/recommend.ts'
import { say } from '../../core/survey/render.ts'
import { scoresOf } from '../../core/survey/score.ts'
import { textIn } from '../../core/survey/words.ts'
import type { View } from '../../core/view.ts'
import { registriesFor } from '../../db/registries.ts'
import { readDraft, type WhichDraft } from '../../db/survey-drafts.ts'
import { wordsOf } from '../../locales/index.ts'
import type { Desk } from '../desk.ts'
import { numberIn, readAs } from '../reading/about.ts'
import { PanelRefusal } from '../refusal.ts'

const whomSchema = z.object({
  type: z.enum(readAs).default('school'),
  language: z.enum(['ru', 'en']).default('ru'),
  month: z.coerce.number().int().min(1).max(12).default(10),
  known: z.enum(['yes', 'no']).default('yes'),
})
type Whom = z.infer<typeof whomSchema>

const mostEvents = 1_000
const events = z
  .array(z.strictObject({ kind: z.enum(['press', 'text', 'file']), value: z.string().max(4_000) }))
  .max(mostEvents)
const fields = z.record(z.string().max(20), z.array(z.string().max(4_000)).max(200))
const forms = z.array(z.strictObject({ go: z.string().max(40), given: fields })).max(mostEvents)

export async function tryDraft(desk: Desk, which: WhichDraft, values: Record<string, string>) {
  if (!desk.trial) throw new PanelRefusal(404, 'panel-refused-missing')
  const { definition, facts } = await whatIsTried(desk, which, values)
  const given = { definition, facts, events: read(events, values.events) }
  const { views, toast, answers, takesFile } = await desk.trial(given)
  return {
    views: views.map(forBrowser),
    toast: toast ?? null,
    takesFile,
    result: answers && resultInWords(definition, answers, facts, desk),
  }
}

export async function tryDraftAsForm(desk: Desk, which: WhichDraft, values: Record<string, string>) {
  if (!desk.trialForm) throw new PanelRefusal(404, 'panel-refused-missing')
  const { definition, facts } = await whatIsTried(desk, which, values)
  const { page, answers } = desk.trialForm({ definition, facts, forms: read(forms, values.forms) })
  return { page, result: answers && resultInWords(definition, answers, facts, desk) }
}

async function whatIsTried(desk: Desk, which: WhichDraft, values: Record<string, string>) {
  const whom = whomSchema.safeParse(values)
  if (!whom.success) throw new PanelRefusal(400, 'panel-refused-request')
  const definition = definitionIn((await readDraft(desk.db, desk.actor, which)).text)
  if (!definition) throw new PanelRefusal(400, 'panel-editor-trial-problems')
  return { definition, facts: await factsFor(desk, definition, whom.data) }
}

function read<Read>(schema: z.ZodType<Read>, json = '[]'): Read {
  const { success, data } = schema.safeParse(parsed(json))
  if (!success) throw new PanelRefusal(400, 'panel-refused-request')
  return data
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** The same object for the same text: the engine keeps its work by it, and a press comes every second. */
const known = new Map<string, Definition>()
const mostKept = 20

function definitionIn(text: string): Definition | null {
  const kept = known.get(text)
  if (kept) return kept
  const { definition, problems } = examine(text)
  if (!definition || problems.some(({ severity }) => severity === 'error')) return null
  if (known.size >= mostKept) known.delete(known.keys().next().value as string)
  known.set(text, definition)
  return definition
}

async function factsFor(desk: Desk, definition: Definition, given: Whom): Promise<Facts> {
  const { type, language, month } = given
  const words = wordsOf(language)
  const invented = (name: string) => words(`panel-editor-sample-${name}`)
  const about = { personId: desk.actor.personId, language, at: desk.now }
  const registries = await registriesFor(desk.db, definition, about)
  return {
    language,
    organisationType: type,
    month,
    ...(registries && { registries }),
    ...(given.known === 'yes' && {
      firstName: invented('name'),
      organisation: invented('organisation'),
      position: invented('position'),
      subject: invented('subject'),
      tutorSubject: invented('subject'),
      mentor: invented('mentor'),
      lastCourse: invented('course'),
      period: invented('period'),
      experienceYears: 2,
      hasSubject: true,
      consultations: 12,
      groupConsultations: 3,
      participants: 20,
    }),
  }
}

function forBrowser({ picture, ...view }: View) {
  if (!picture) return view
  return {
    ...view,
    picture: { src: `data:image/png;base64,${Buffer.from(picture.png).toString('base64')}`, alt: picture.alt },
  }
}

/** What the centre, the mentor and the person would get. */
function resultInWords(definition: Definition, answers: Answers, facts: Facts, { actor }: Desk) {
  const words = wordsOf(actor.language)
  const scores = scoresOf(definition, answers, facts)
  const score = (title: string, { shown, level }: { shown: number | null; level: string | null }) =>
    shown === null
      ? words('panel-editor-trial-no-score', { title })
      : words('panel-editor-trial-score', { title, value: numberIn(actor.language, shown), level: level ?? '' })
  return {
    scores: [
      ...scores.blocks.map((one) => score(say(one.block.title, facts), one)),
      ...(scores.overall ? [score(words('panel-editor-trial-overall'), scores.overall)] : []),
    ],
    recommendations: recommend(definition, answers, scores, facts).map((one) => ({
      addressee: words(`panel-reading-to-${one.addressee}`),
      kind: words(`panel-reading-kind-${one.kind}`),
      text: textIn(one.text, facts.language),
    })),
  }
}
