// «Мои подопечные»: the topics a mentor may know of each.
import { fullName } from '../../core/people/names.ts'
import { menteeTopics } from '../../db/results/mentee.ts'
import { menteesOf } from '../../db/results/mentees.ts'
import type { PersonRow } from '../../db/results/people.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { date, type Reader, readerOf, textFor } from '../results/reader.ts'
import { isMentor } from '../results/sees.ts'
import type { Section, Sheet } from '../sheet.ts'

export const mentees: PageDeclaration = {
  name: 'mentees',
  icon: 'UserCheck',
  component: 'Sheet',
  group: 'surveys',
  subject: 'namedResult',
  suits: isMentor,
  load: async (desk, query): Promise<Sheet> => {
    const reader = readerOf(desk, query)
    const { words } = reader
    const people = await menteesOf(desk.db, desk.actor, desk.now)
    const sections: Section[] = []
    for (const person of people) sections.push(await sectionOf(reader, desk, person))
    return {
      title: words('panel-ui-pages-mentees'),
      lead: [words(people.length > 0 ? 'results-mentees-lead' : 'results-mentees-none')],
      links: [],
      sections,
    }
  },
}

async function sectionOf(reader: Reader, { db, actor, now }: Desk, person: PersonRow): Promise<Section> {
  const { words } = reader
  const head = { id: `mentee-${person.personId}`, title: fullName(person) }
  const topics = await menteeTopics(db, actor, now, person.personId)
  if (!topics) return { ...head, notes: [person.organisation, words('results-mentee-none')] }
  if ('kind' in topics) return { ...head, notes: [person.organisation, words('results-mentee-headed')] }
  const when = { title: topics.waveTitle, date: date(reader, topics.submittedAt) }
  return {
    ...head,
    notes: [person.organisation, words('results-person-answered', when)],
    tables: [
      {
        caption: words('results-mentee-topics'),
        columns: [{ text: words('results-column-block') }, { text: words('results-column-level') }],
        rows: topics.blocks.map(({ title, level }) => [
          textFor(reader, title),
          level
            ? { text: textFor(reader, level.shown), tone: level.tone }
            : { text: words('results-too-few'), tone: 'quiet' },
        ]),
      },
    ],
  }
}
