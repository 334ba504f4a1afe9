// The language of the chat.
import { setLanguage } from '../../db/contacts.ts'
import { languages } from '../../locales/index.ts'
import { menuRow, press } from './buttons.ts'
import { goTo, type Screen, shown } from './visit.ts'

const name = 'language'

export const language: Screen = {
  name,
  command: name,
  needs: 'nothing',
  async show({ contact, words }) {
    const choices = languages.map((one) => ({
      kind: 'press' as const,
      label: words(`bot-language-${one}`),
      value: `${name}:${one}`,
      chosen: one === contact.language,
    }))
    const rows = [choices, contact.person ? menuRow(words) : [press(words('bot-help-return'), 'where')]]
    return shown({ heading: words('bot-language-title'), text: words('bot-language-text'), rows })
  },
  async press({ deps, contact }, [wanted]) {
    const chosen = languages.find((one) => one === wanted)
    if (!chosen) return goTo(name)
    await setLanguage(deps.db, contact.id, chosen)
    return goTo('where')
  },
}
