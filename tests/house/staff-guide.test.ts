// «Кто что видит» in the staff guide says what the one table of rights says.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { type Reach, type Role, reachOf, type Subject } from '../../core/access.ts'

const guide = readFileSync(join(resolve(import.meta.dirname, '../..'), 'docs/staff-guide.ru.md'), 'utf8')

const rolesOf: Record<string, Role[]> = {
  'Директор, заместитель': ['director', 'deputy'],
  Специалист: ['specialist'],
  Наставник: ['mentor'],
  'Руководитель организации': ['organisation_head'],
  Педагог: ['educator'],
  'Наблюдатель УО': ['observer'],
  Администратор: ['administrator'],
}

const subjectsOf: Record<string, Subject[]> = {
  Организации: ['organisation'],
  Педагоги: ['person'],
  'Коды и заявки': ['linkCode', 'accessRequest'],
  Анкеты: ['survey'],
  Опросы: ['wave'],
  Сегменты: ['segment'],
  Рассылки: ['broadcast'],
  'Доставка сообщений': ['delivery'],
  'Нагрузка опросами': ['burden'],
  'Сколько ответило': ['waveCoverage'],
  'Итоги опросов': ['waveResult'],
  'Ответы молодого педагога': ['namedResult'],
  'Показанные итоги (в)': ['shownResult'],
  Рекомендации: ['recommendation'],
  Мероприятия: ['centreEvent'],
  'Участники мероприятий': ['eventRegistration'],
  'Серии и планы РМО': ['eventSeries'],
  'Заявки на конкурсы': ['contestApplication'],
  'ШНОР и площадки': ['organisationFlag'],
  РМО: ['rmo'],
  'Тьюторские сообщества': ['tutorCommunity'],
  'Участники РМО': ['rmoMember'],
  Наставничество: ['mentorship'],
  Курсы: ['courseRecord'],
  'Заявки на обучение': ['trainingRequest'],
  Вакансии: ['vacancyReport', 'vacancy'],
  'Учётные записи и роли': ['account', 'roleGrant'],
  Журнал: ['audit'],
}

/** What a cell's words mean: the first that fits. */
const reaches: [RegExp, Reach][] = [
  [/только (?:количество|группы)/, 'totals'],
  [/подопечн|темы и степень/, 'mentees'],
  [/направлени/, 'area'],
  [/свою|своих|своей/, 'organisation'],
  [/себя|свои/, 'self'],
]
const writes = /меняет|выдаёт|решает|проводит|вносит|подаёт/

function meaning(cell: string): { reach: Reach | null; writes: boolean } {
  const words = cell.replaceAll('*', '').trim()
  if (words === '–' || words === 'ничего') return { reach: null, writes: false }
  return { reach: reaches.find(([pattern]) => pattern.test(words))?.[1] ?? 'all', writes: writes.test(words) }
}

/** «директор меняет, заместитель видит» are two cells. */
function cellOf(cell: string, role: Role): string {
  const [, director, deputy] = /^директор (.+), заместитель (.+)$/.exec(cell) ?? []
  return (role === 'director' ? director : role === 'deputy' ? deputy : undefined) ?? cell
}

function table(): { head: string[]; rows: string[][] } {
  const section = guide.slice(guide.indexOf('## Кто что видит'))
  const lines = section.split('\n').filter((line) => line.startsWith('|'))
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
  const [head = '', , ...rows] = lines
  return { head: cells(head).slice(1), rows: rows.map(cells) }
}

const { head, rows } = table()

test('the guide’s table has every role and every subject there is something to say of', () => {
  expect(head).toEqual(Object.keys(rolesOf))
  expect(rows.map(([name]) => name)).toEqual(Object.keys(subjectsOf))
})

test.each(rows.map((row) => [row[0] ?? '', row.slice(1)] as const))(
  '%s: the guide says what the table of rights says',
  (name, cells) => {
    for (const subject of subjectsOf[name] ?? []) {
      for (const [i, column] of head.entries()) {
        for (const role of rolesOf[column] ?? []) {
          const read = reachOf(role, 'read', subject)
          const write = reachOf(role, 'write', subject)
          expect([subject, role, meaning(cellOf(cells[i] ?? '', role))]).toEqual([
            subject,
            role,
            { reach: write ?? read, writes: write !== null },
          ])
        }
      }
    }
  },
)
