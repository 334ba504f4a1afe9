// «Хотят поговорить»: who has asked for the psychologist. Why is nobody's to know.
import { fullName, shortName } from '../../core/people/names.ts'
import { seesTalks } from '../../core/survey-rights.ts'
import { finishTalk, openTalks, type Talk, takeTalk } from '../../db/talks/talks.ts'
import { wordsOf } from '../../locales/index.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { PanelRefusal } from '../refusal.ts'
import { date, type Reader, readerOf } from '../results/reader.ts'
import type { Cell, Sheet } from '../sheet.ts'

const columns = ['name', 'organisation', 'phone', 'asked', 'taken', 'acts'] as const

export const talks: PageDeclaration = {
  name: 'talks',
  icon: 'MessageCircle',
  component: 'Sheet',
  group: 'surveys',
  subject: 'talkRequest',
  suits: seesTalks,
  load: async (desk, query): Promise<Sheet> => {
    const found = await openTalks(desk.db, desk.actor, desk.now)
    if ('kind' in found) throw new PanelRefusal(403, 'panel-refused-right')
    const reader = readerOf(desk, query)
    const { words } = reader
    return {
      title: words('panel-ui-pages-talks'),
      lead: [words('talks-lead'), words('talks-nothing-known')],
      links: [],
      sections: [
        {
          id: 'talks',
          title: words('talks-waiting', { count: found.length }),
          tables: [
            {
              caption: words('panel-ui-pages-talks'),
              empty: words('talks-empty'),
              isStacked: true,
              columns: columns.map((name) => ({ text: words(`talks-column-${name}`) })),
              rows: found.map((talk) => rowOf(reader, desk, talk)),
            },
          ],
        },
      ],
    }
  },
  act: async ({ db, actor, now }, { what, id = '' }) => {
    const isTaking = what === 'take'
    await (isTaking ? takeTalk : finishTalk)(db, actor, id, now)
    const message = wordsOf(actor.language)(isTaking ? 'talks-taken' : 'talks-finished')
    return { notice: { type: 'success', message } }
  },
}

function rowOf(reader: Reader, { actor }: Desk, { id, person, organisation, askedOn, status, takenBy }: Talk): Cell[] {
  const { words } = reader
  const what = status === 'waiting' ? 'take' : 'finish'
  const taken = takenBy?.accountId === actor.accountId ? words('results-taken-by-you') : takenBy && shortName(takenBy)
  return [
    { text: fullName(person), href: `/admin/resources/Person/records/${person.id}/show` },
    organisation ?? '—',
    person.phone ?? '—',
    date(reader, askedOn),
    taken ?? '—',
    { acts: [{ text: words(`talks-${what}`), values: { what, id } }] },
  ]
}
