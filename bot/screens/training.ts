// «Мои заявки»: what this person has asked to be taught, and how far it has come.
import { ownTrainingRequests } from '../../db/own-training-requests.ts'
import { menuRow, pageOf, turnRow } from './buttons.ts'
import { goTo, type Screen, shown } from './visit.ts'

const name = 'training'
const perPage = 8

export const training: Screen = {
  name,
  command: 'requests',
  needs: 'person',
  async show({ deps, contact, words }, [page = '0']) {
    if (!contact.person) return goTo('code')
    const all = await ownTrainingRequests(deps.db, contact.person.id)
    const part = pageOf(all, Number(page) || 0, perPage)
    const lines = part.items.map(({ area, topic, year, status, declineReason }, i) => {
      const told = {
        number: part.from + i + 1,
        area: words('notices-training-area', { area }),
        topic: topic ?? 'none',
        status: words('notices-training-text', { status, year: String(year) }),
      }
      const line = words('bot-training-line', told)
      return declineReason ? `${line}\n${words('notices-training-reason', { reason: declineReason })}` : line
    })
    const text = lines.length > 0 ? lines.join('\n\n') : words('bot-training-none')
    const rows = [turnRow(words, part, (to) => `${name}:${to}`), menuRow(words)]
    return shown({ heading: words('bot-training-title'), text, rows })
  },
}
