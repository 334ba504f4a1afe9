// «Что хранится обо мне» for anonymous surveys: took part or not, and the very words that were read before answering.
import { textIn } from '../../core/survey/words.ts'
import { participationOf } from '../../db/anonymous/participation.ts'
import { menuRow, pageOf, press, turnRow } from './buttons.ts'
import { goTo, type Screen, shown } from './visit.ts'

const name = 'anonymous'
const perPage = 1

export const anonymous: Screen = {
  name,
  needs: 'person',
  async show({ deps, contact, words }, [page = '0']) {
    if (!contact.person) return goTo('code')
    const all = await participationOf(deps.db, contact.person.id)
    const part = pageOf(all, Number(page) || 0, perPage)
    const [one] = part.items
    const rows = [
      turnRow(words, part, (to) => `${name}:${to}`),
      [press(words('bot-back'), 'privacy'), ...menuRow(words)],
    ]
    const heading = words('bot-anonymous-title')
    if (!one) return shown({ heading, text: words('bot-anonymous-none'), rows })
    const said = one.tookPart ? 'took-part' : one.isOpen ? 'not-yet' : 'not'
    const text = words(`bot-anonymous-${said}`, { title: one.title })
    return shown({ heading, text, note: textIn(one.notice, contact.language), rows })
  },
}
