// «Вопросы методисту»: what this person has asked, what goes on first, and the way to ask.
import { defaultZone } from '../../core/time.ts'
import { ownDraft } from '../../db/questions/draft.ts'
import { type OwnQuestion, ownQuestions } from '../../db/questions/own.ts'
import { schoolToHelp } from '../../db/questions/school.ts'
import { inRows, menuRow, mostAnswers, pageOf, press, shortened, turnRow } from './buttons.ts'
import { day } from './dates.ts'
import { goTo, type Screen, shown, type Visit } from './visit.ts'

const name = 'questions'

export const questions: Screen = {
  name,
  command: 'ask',
  needs: 'person',
  async show(visit, [page = '0']) {
    const { deps, contact, event, words } = visit
    if (!contact.person) return goTo('code')
    const all = await ownQuestions(deps.db, contact.person.id)
    const draft = await ownDraft(deps.db, contact.person.id)
    const at = { now: event.receivedAt, zone: deps.timeZone ?? defaultZone }
    const school = await schoolToHelp(deps.db, contact.person.id, at)
    const part = pageOf(all, Number(page) || 0, mostAnswers)
    const lines = part.items.map((one, i) => lineOf(visit, one, part.from + i + 1))
    const buttons = part.items.map(({ id }, i) => press(String(part.from + i + 1), `question:${id}`))
    return shown(
      {
        heading: words('bot-questions-title'),
        text: lines.length > 0 ? lines.join('\n\n') : words('bot-questions-none'),
        rows: [
          ...inRows(buttons, mostAnswers),
          turnRow(words, part, (to) => `${name}:${to}`),
          [press(words(draft ? 'bot-questions-draft' : 'bot-questions-ask'), 'question:new')],
          ...(school
            ? [[press(shortened(words('bot-questions-school', { school: school.shortName })), 'question:school')]]
            : []),
          menuRow(words),
        ],
      },
      { memo: null },
    )
  },
}

function lineOf({ words, contact, deps }: Visit, { topic, status, createdAt }: OwnQuestion, number: number): string {
  return words('bot-questions-line', {
    number,
    topic,
    day: day(createdAt, contact.language, deps.timeZone),
    status: words(`bot-question-status-${status}`),
  })
}
