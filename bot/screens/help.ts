// What can be done here, and whom to ask.
import { centrePhone } from '../../db/organisation-choice.ts'
import { press } from './buttons.ts'
import { type Screen, shown } from './visit.ts'

export const help: Screen = {
  name: 'help',
  command: 'help',
  needs: 'nothing',
  async show({ deps, words }) {
    const phone = await centrePhone(deps.db)
    return shown({
      heading: words('bot-help-title'),
      text: words('bot-help-text', { phone: phone ?? 'none' }),
      rows: [[press(words('bot-help-return'), 'where')]],
    })
  },
}
