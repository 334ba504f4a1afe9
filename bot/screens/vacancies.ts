// «Вакансий нет»: a head's report in one press.
import { sayNoVacancies } from '../../db/vacancy-reminders.ts'
import { menuRow } from './buttons.ts'
import { goTo, type Screen, shown } from './visit.ts'

export const vacancies: Screen = {
  name: 'vacancies',
  needs: 'person',
  show: async () => goTo('menu'),
  async press({ deps, contact, event, words }, [what, id = '']) {
    const personId = contact.person?.id
    if (what !== 'none' || personId === undefined || !/^\d{1,9}$/.test(id)) return goTo('menu')
    const said = { personId, organisationId: Number(id), now: event.receivedAt, zone: deps.timeZone }
    const outcome = await sayNoVacancies(deps.db, said)
    return shown({ text: words(`bot-vacancies-${outcome}`), rows: [menuRow(words)] })
  },
}
