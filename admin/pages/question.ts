// One question to the methodologists: the whole conversation, the answer, handing over, closing.
import { entryOf } from '../../core/entry.ts'
import { fullName, shortName } from '../../core/people/names.ts'
import { isLateQuestion } from '../../core/questions/status.ts'
import { Refusal } from '../../core/refusal.ts'
import { lastDayBefore, startOfDay } from '../../core/time.ts'
import { answerQuestion, closeQuestion, handOverQuestion, takeQuestion } from '../../db/questions/answer.ts'
import { answerDraft, dropAnswerFile } from '../../db/questions/answer-draft.ts'
import { type Conversation, conversationOf } from '../../db/questions/conversation.ts'
import { recipients } from '../../db/questions/recipients.ts'
import { type Words, wordsOf } from '../../locales/index.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { fileHref } from '../http/files.ts'
import type { QuestionAnswer } from '../question-answer.ts'
import { PanelRefusal } from '../refusal.ts'
import { numberOf } from '../results/query.ts'
import { date, type Reader, readerOf } from '../results/reader.ts'

export const questionPage: PageDeclaration = {
  name: 'question',
  icon: 'MessageCircle',
  component: 'Question',
  group: null,
  subject: 'question',
  load: async (desk, query): Promise<QuestionAnswer> => read(desk, numberOf(query, 'question'), readerOf(desk, query)),
  act: async (desk, values) => {
    const { db, actor, now } = desk
    const id = numberOf(values, 'question')
    const deed = entryOf(deeds, values.doing ?? '')
    if (!deed) throw new PanelRefusal(400, 'panel-refused-request')
    const words = wordsOf(actor.language)
    const late = await deed(desk, { id, now }, values).then(() => null, toldMeanwhile)
    if (late) return { notice: { type: 'error', message: words(late.key) }, isStale: true }
    const message = words(`questions-done-${values.doing}`)
    // Who has handed it over may see it no more.
    const isStillTheirs = (await conversationOf(db, actor, id, now)) !== null
    return { notice: { type: 'success', message }, isStillTheirs }
  },
}

type Deed = (desk: Desk, about: { id: number; now: Date }, values: Record<string, string>) => Promise<void>

const deeds: Record<string, Deed> = {
  take: ({ db, actor }, about) => takeQuestion(db, actor, about),
  answer: ({ db, actor }, about, { text = '', seen = '' }) =>
    answerQuestion(db, actor, { ...about, text, ...(/^\d{1,9}$/.test(seen) && { seen: Number(seen) }) }),
  dropFile: ({ db, actor }, { id }) => dropAnswerFile(db, actor, id),
  handOver: ({ db, actor, hours }, about, { to = '' }) =>
    handOverQuestion(db, actor, { ...about, toAccountId: Number(to), zone: hours.zone }),
  close: ({ db, actor }, about) => closeQuestion(db, actor, about),
}

/** Somebody else has answered: the page is to show that, and keep what was typed. */
function toldMeanwhile(error: unknown): Refusal {
  if (error instanceof Refusal && error.key === 'questions-refused-meanwhile') return error
  throw error
}

async function read({ db, actor, now, hours }: Desk, id: number, reader: Reader): Promise<QuestionAnswer> {
  const found = await conversationOf(db, actor, id, now)
  if (!found) throw new PanelRefusal(404, 'panel-refused-missing')
  const { words } = reader
  const { topic, status, person, turns, steps } = found
  const isLate = isLateQuestion(found, now)
  const draft = steps.includes('answer') ? await answerDraft(db, actor, id) : null
  return {
    id,
    title: topic,
    status: {
      text: words(isLate ? 'questions-late' : `questions-status-${status}`),
      tone: isLate ? 'acute' : 'quiet',
    },
    facts: factsOf(found, reader, startOfDay(lastDayBefore(found.dueAt, hours.zone), hours.zone)),
    turns: turns.map(({ id: turn, isAnswer, by, text, createdAt, file }) => ({
      id: turn,
      isAnswer,
      who: isAnswer ? (by ? shortName(by) : words('questions-by-gone')) : fullName(person),
      when: date(reader, createdAt),
      text,
      file: file && { text: file.name, href: fileHref(file.token) },
    })),
    seen: turns.at(-1)?.id ?? 0,
    draft: { text: draft?.text ?? '', file: draft?.file?.name ?? null },
    steps,
    recipients: steps.includes('handOver') ? await optionsOf(db, words, found, now) : [],
  }
}

function factsOf(found: Conversation, reader: Reader, lastDay: Date) {
  const { words } = reader
  const { person, organisation, area, isLowResults, isForSchool, takenBy, rating, ratingNote } = found
  return [
    {
      name: words('questions-fact-person'),
      value: fullName(person),
      href: `/admin/resources/Person/records/${person.id}/show`,
    },
    ...(organisation ? [{ name: words('questions-fact-organisation'), value: organisation }] : []),
    ...(isLowResults
      ? [
          {
            name: words('questions-fact-mark'),
            value: words(isForSchool ? 'questions-for-school' : 'questions-low-results'),
          },
        ]
      : []),
    { name: words('questions-fact-area'), value: words('questions-area', { area }) },
    { name: words('questions-fact-due'), value: date(reader, lastDay) },
    { name: words('questions-fact-taken'), value: takenBy ? shortName(takenBy) : words('questions-nobody') },
    ...(rating === null
      ? []
      : [
          {
            name: words('questions-fact-rating'),
            value: words('questions-rating', { rating, note: ratingNote || 'none' }),
          },
        ]),
  ]
}

async function optionsOf(db: Desk['db'], words: Words, { person, takenBy }: Conversation, now: Date) {
  return (await recipients(db, now))
    .filter(({ accountId, personId }) => personId !== person.id && accountId !== takenBy?.accountId)
    .map(({ accountId, name, role }) => ({
      value: String(accountId),
      label: words('questions-recipient', { name, role: words(`panel-ui-resources-RoleGrant-labels-role-${role}`) }),
    }))
}
