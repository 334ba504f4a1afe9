// What one person has asked the methodologists, with what became of it.
import { shortName } from '../../core/people/names.ts'
import { isLateQuestion } from '../../core/questions/status.ts'
import { lastDayBefore, startOfDay } from '../../core/time.ts'
import { type QuestionOfPerson, questionsOf } from '../../db/questions/of-person.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { listOfPerson, personAsked } from '../person-sheet.ts'
import { date, type Reader, readerOf } from '../results/reader.ts'
import type { Cell, Sheet } from '../sheet.ts'

const columns = ['topic', 'createdAt', 'field', 'status', 'lastDay', 'responsible', 'rating'] as const

export const personQuestions: PageDeclaration = {
  name: 'person-questions',
  icon: 'MessageCircle',
  component: 'Sheet',
  group: null,
  subject: 'question',
  load: async (desk, query): Promise<Sheet> => {
    const { db, actor, now } = desk
    const person = await personAsked(desk, query)
    const reader = readerOf(desk, query)
    const { words } = reader
    const rows = await questionsOf(db, actor, person.id, now)
    const list = {
      id: 'questions',
      title: words('panel-questions-of', { count: rows.length }),
      empty: words('panel-questions-none'),
      columns: columns.map((name) => ({ text: words(`panel-ui-resources-Question-properties-${name}`) })),
      rows: rows.map((one) => rowOf(reader, one, desk)),
    }
    return listOfPerson(person, list, words)
  },
}

function rowOf(reader: Reader, one: QuestionOfPerson, { now, hours }: Desk): Cell[] {
  const { words } = reader
  const due = date(reader, startOfDay(lastDayBefore(one.dueAt, hours.zone), hours.zone))
  return [
    { text: one.topic, href: `/admin/pages/question?question=${one.id}` },
    date(reader, one.createdAt),
    words('questions-area', { area: one.area }),
    words(`panel-ui-resources-Question-labels-status-${one.status}`),
    isLateQuestion(one, now) ? { text: words('results-late', { due }), tone: 'acute' } : due,
    one.takenBy ? shortName(one.takenBy.person) : '—',
    one.rating === null ? '—' : String(one.rating),
  ]
}
