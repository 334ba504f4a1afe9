// /resume: back to the survey that was left, on whatever device, after whatever time.
import { listSurveysOf } from '../../db/runs.ts'
import { goTo, type Screen } from './visit.ts'

export const resume: Screen = {
  name: 'resume',
  command: 'resume',
  needs: 'person',
  async show({ deps, event, contact, words }) {
    if (!contact.person) return goTo('code')
    const surveys = await listSurveysOf(deps.db, contact.person.id, event.receivedAt)
    const here = surveys.find((offer) => offer.run !== null && offer.run === contact.memo?.run)
    // Sent on the page, or the word of it was lost on the way.
    if (here?.run && here.status === 'sent')
      return goTo('result', [here.run], [{ text: words('bot-survey-sent'), rows: [] }])
    const left = here ?? surveys.find((offer) => offer.status === 'started')
    if (left) return goTo('survey', [left.waveToken])
    const said = { text: words('bot-resume-nothing'), rows: [] }
    return goTo('surveys', [], [said])
  },
}
