// The surveys that wait for this person, and those they have sent.
import { textIn } from '../../core/survey/words.ts'
import { listSurveysOf } from '../../db/runs.ts'
import { menuRow, mostAnswers, pageOf, press, turnRow } from './buttons.ts'
import { lastDayOf } from './dates.ts'
import { pageRows } from './pages.ts'
import { goTo, type Screen, shown } from './visit.ts'

const name = 'surveys'

export const surveys: Screen = {
  name,
  command: 'surveys',
  needs: 'person',
  async show({ deps, event, contact, words }, [page = '0']) {
    if (!contact.person) return goTo('code')
    const { language } = contact
    const all = await listSurveysOf(deps.db, contact.person.id, event.receivedAt)
    const part = pageOf(all, Number(page) || 0, mostAnswers)
    const lines = part.items.map((offer, i) => {
      const number = part.from + i + 1
      const told = {
        number,
        title: textIn(offer.title as { ru: string }, language),
        minutes: offer.minutes,
        until: lastDayOf(offer.deadline, language, deps.timeZone),
      }
      return words(`bot-surveys-${offer.status}`, told)
    })
    const buttons = part.items.map((offer, i) => [
      press(
        words(`bot-surveys-do-${offer.status}`, { number: part.from + i + 1, count: part.items.length }),
        offer.run && offer.status === 'sent' ? `result:${offer.run}` : `wave:${offer.waveToken}`,
      ),
    ])
    const onPages = await pageRows(deps, contact.person.id, part, words)
    const text = lines.length ? lines.join('\n\n') : words('bot-surveys-none')
    const rows = [...buttons, ...onPages, turnRow(words, part, (to) => `${name}:${to}`), menuRow(words)]
    return shown({ heading: words('bot-surveys-title'), text, rows })
  },
}
