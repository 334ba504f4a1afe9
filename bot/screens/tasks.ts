// «Задания наставнику»: topics for the next meeting, marked done with one press. Mentees are told apart without names.
import { textIn } from '../../core/survey/words.ts'
import { finishTask, type MentorTask, mentorTasks } from '../../db/recommendations/tasks.ts'
import { inRows, menuRow, mostAnswers, pageOf, press, turnRow } from './buttons.ts'
import { lastDayOf } from './dates.ts'
import { goTo, type Screen, shown, type Visit } from './visit.ts'

const name = 'tasks'

export const tasks: Screen = {
  name,
  needs: 'person',
  async show(visit, [page = '0']) {
    const { deps, contact, event, words } = visit
    if (!contact.person) return goTo('code')
    const all = await mentorTasks(deps.db, contact.person.id, event.receivedAt)
    // The number of a page, or that of a task whose message was pressed.
    const at = /^p\d{1,3}$/.test(page) ? Number(page.slice(1)) : 0
    const part = pageOf(all, at, mostAnswers)
    const lines = part.items.map((task, i) => lineOf(visit, task, part.from + i + 1))
    const buttons = part.items.flatMap(({ id, isDone }, i) =>
      isDone ? [] : [press(words('bot-tasks-do', { number: part.from + i + 1 }), `${name}:done:${id}:${part.page}`)],
    )
    return shown(
      {
        heading: words('bot-tasks-title'),
        text: lines.length > 0 ? lines.join('\n\n') : words('bot-tasks-none'),
        ...(lines.length > 0 && { note: words('bot-tasks-note') }),
        rows: [...inRows(buttons, 3), turnRow(words, part, (to) => `${name}:p${to}`), menuRow(words)],
      },
      { memo: null },
    )
  },
  async press(visit, args) {
    const [what, id = '', page = '0'] = args
    const { deps, contact, event, words } = visit
    if (what !== 'done' || !contact.person || !/^\d{1,9}$/.test(id)) return tasks.show(visit, args)
    const isNew = await finishTask(deps.db, { mentorId: contact.person.id, id: Number(id), now: event.receivedAt })
    return goTo(name, [`p${page}`], [], words(isNew ? 'bot-tasks-done' : 'bot-tasks-done-already'))
  },
}

function lineOf({ words, contact, deps }: Visit, task: MentorTask, number: number): string {
  const { language } = contact
  const { text, dueAt, isDone, mentee, mentees, post, organisation } = task
  const told = {
    number,
    text: textIn(text, language),
    until: dueAt ? lastDayOf(dueAt, language, deps.timeZone) : 'none',
  }
  const line = words(isDone ? 'bot-tasks-line-done' : 'bot-tasks-line', told)
  return mentees > 1 ? `${line}\n${words('bot-tasks-mentee', { mentee, post, organisation })}` : line
}
