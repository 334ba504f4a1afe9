// «Ответить педагогам»: what whoever answers for the centre has to answer, what they hold first.
import { ownAccount } from '../../db/own-account.ts'
import { questionsToAnswer, type ToAnswer } from '../../db/questions/to-answer.ts'
import { inRows, menuRow, mostAnswers, pageOf, press, turnRow } from './buttons.ts'
import { lastDayOf } from './dates.ts'
import { goTo, type Screen, shown, type Visit } from './visit.ts'

const name = 'replies'

export const replies: Screen = {
  name,
  needs: 'person',
  async show(visit, [page = '0']) {
    const { deps, contact, event, words } = visit
    const actor = contact.person && (await ownAccount(deps.db, contact.person.id, event.receivedAt))
    if (!actor) return goTo('menu', [], [{ text: words('bot-reply-no-account'), rows: [] }])
    const part = pageOf(await questionsToAnswer(deps.db, actor, event.receivedAt), Number(page) || 0, mostAnswers)
    const lines = part.items.map((one, i) => lineOf(visit, one, part.from + i + 1))
    const buttons = part.items.map(({ id }, i) => press(String(part.from + i + 1), `reply:${id}`))
    return shown(
      {
        heading: words('bot-replies-title'),
        text: lines.length > 0 ? lines.join('\n\n') : words('bot-replies-none'),
        rows: [...inRows(buttons, mostAnswers), turnRow(words, part, (to) => `${name}:${to}`), menuRow(words)],
      },
      { memo: null },
    )
  },
}

function lineOf({ words, contact, deps }: Visit, { topic, area, dueAt, isHeld }: ToAnswer, number: number): string {
  return words('bot-replies-line', {
    number,
    topic,
    area: words('questions-area', { area }),
    until: lastDayOf(dueAt, contact.language, deps.timeZone),
    held: isHeld ? 'yes' : 'no',
  })
}
