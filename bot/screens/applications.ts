// «Мои конкурсы»: what this person has sent for contests, and how far each has come.
import { ownDraft } from '../../db/contests/draft.ts'
import { type OwnApplication, ownApplications } from '../../db/contests/own.ts'
import { inRows, menuRow, pageOf, press, turnRow } from './buttons.ts'
import { goTo, type Screen, shown, type Visit } from './visit.ts'

const name = 'applications'
const perPage = 5

export const applications: Screen = {
  name,
  command: 'contests',
  needs: 'person',
  async show(visit, [page = '0']) {
    const { deps, contact, event, words } = visit
    if (!contact.person) return goTo('code')
    const all = await ownApplications(deps.db, contact.person.id, event.receivedAt)
    const draft = await ownDraft(deps.db, contact.person.id)
    const part = pageOf(all, Number(page) || 0, perPage)
    const lines = part.items.map((one, i) => lineOf(visit, one, part.from + i + 1))
    const buttons = part.items.map(({ id }, i) => press(String(part.from + i + 1), `application:${id}`))
    return shown(
      {
        heading: words('bot-contests-title'),
        text: lines.length > 0 ? lines.join('\n\n') : words('bot-contests-none'),
        rows: [
          ...inRows(buttons, perPage),
          turnRow(words, part, (to) => `${name}:${to}`),
          draft ? [press(words('bot-contests-draft'), 'application:draft')] : [],
          [press(words('bot-event-all'), 'events'), ...menuRow(words)],
        ].filter((row) => row.length > 0),
      },
      { memo: null },
    )
  },
}

function lineOf({ words }: Visit, one: OwnApplication, number: number): string {
  const what = one.pupil ? words('contests-pupil', one.pupil) : (one.title ?? one.nomination)
  const line = words('bot-contests-line', { number, contest: one.contest.title, what })
  return `${line}\n${standingOf(one, words)}`
}

/** In a few words: the last thing that the person was told. */
export function standingOf({ status, stages, isCancelled }: OwnApplication, words: Visit['words']): string {
  if (isCancelled) return words('events-refused-cancelled')
  if (status !== 'accepted') return words(`bot-contests-is-${status}`)
  const last = stages.at(-1)
  const told = stages.findLast((stage) => stage.told)
  if (!told?.told || (last && !last.told)) return words('bot-contests-in-stage', { stage: last?.title ?? '—' })
  return words('bot-contests-result', { stage: told.title, result: told.told.result })
}
