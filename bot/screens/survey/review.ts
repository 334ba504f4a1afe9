// Everything that will be kept, before it is sent: paged, and each answer can be changed.
import type { Review } from '../../../core/survey/step.ts'
import { inRows, mostAnswers, pageOf, press, turnRow } from '../buttons.ts'
import type { Drawing } from '../visit.ts'
import { buttonValue } from './button.ts'
import type { About } from './draw.ts'

export function drawReview({ words, run, rev, page }: About, review: Review): Drawing {
  const part = pageOf(review.rows, page, mostAnswers)
  const lines = part.items.map((row, i) => {
    const answer = row.answer ?? words('bot-review-empty')
    return words('bot-review-row', { number: part.from + i + 1, question: row.question.replace(/\.$/, ''), answer })
  })
  const changes = part.items.map((row, i) => press(String(part.from + i + 1), buttonValue(run, rev, 'c', row.place)))
  const missing = review.missing.length
  const end = missing
    ? press(words('bot-review-missing', { count: missing }), buttonValue(run, rev, 'g'))
    : press(words('bot-review-send'), buttonValue(run, rev, 'x'))
  return {
    heading: words('bot-review-title'),
    text: `${words(missing ? 'bot-review-text-missing' : 'bot-review-text', { count: missing })}\n\n${lines.join('\n')}`,
    note: words('bot-review-note', { page: part.page + 1, pages: part.last + 1 }),
    rows: [
      ...inRows(changes, mostAnswers),
      turnRow(words, part, (to) => buttonValue(run, rev, 'v', to)),
      [end],
      [
        press(words('bot-back'), buttonValue(run, rev, 'b')),
        press(words('bot-menu-button'), buttonValue(run, rev, 'p')),
      ],
    ],
  }
}
