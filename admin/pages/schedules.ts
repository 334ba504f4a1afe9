// «Задания по расписанию»: what runs by the clock, how it went, and the button that runs it now.
import { type Standing, standingOf } from '../../core/schedules.ts'
import { dayInWords, instantInWords } from '../../core/time.ts'
import { askForRun } from '../../db/asked-runs.ts'
import { type PastRun, type ScheduleHistory, scheduleHistory } from '../../db/schedule-history.ts'
import { type Words, wordsOf } from '../../locales/index.ts'
import type { PageDeclaration } from '../declare.ts'
import type { DeclaredSchedule, Desk } from '../desk.ts'
import { PanelRefusal } from '../refusal.ts'
import { tellResult } from '../schedule-words.ts'

export type ScheduleRow = {
  name: string
  title: string
  does: string
  standing: Standing | 'waits'
  standingWords: string
  last: string | null
  /** What the latest run did, in words, or why it did not. */
  did: string | null
  next: string
  /** It may be asked for now. */
  isFree: boolean
  week: string
  days: string[]
  notable: string[]
}

export type SchedulesAnswer = { rows: ScheduleRow[] }

export const schedulesPage: PageDeclaration = {
  name: 'schedules',
  icon: 'Clock',
  component: 'Schedules',
  group: 'system',
  subject: 'schedule',
  load: async (desk): Promise<SchedulesAnswer> => ({ rows: await rowsOf(desk) }),
  act: async (desk, values) => {
    const { db, actor, now } = desk
    const known = declared(desk).map(({ name }) => name)
    const asked = await askForRun(db, actor, { schedule: values.run ?? '', known }, now)
    if (asked.kind === 'refused') throw new PanelRefusal(statusOf(asked.reason), asked.reason)
    const notice = { type: 'success', message: wordsOf(actor.language)('schedules-asked') }
    return { notice, rows: await rowsOf(desk) }
  },
}

const statusOf = (reason: string) => (reason === 'schedules-refused-right' ? 403 : 400)
const declared = ({ schedules = [] }: Desk) => schedules

async function rowsOf(desk: Desk): Promise<ScheduleRow[]> {
  const { db, actor, now, hours } = desk
  const schedules = declared(desk)
  const names = schedules.map(({ name }) => name)
  const history = await scheduleHistory(db, actor, names, now, hours.zone)
  const at = (moment: Date) => instantInWords(moment, hours.zone, actor.language)
  return schedules.map((schedule) => rowOf(schedule, history, { words: wordsOf(actor.language), at, desk }))
}

type Telling = { words: Words; at: (moment: Date) => string; desk: Desk }

function rowOf({ name, next }: DeclaredSchedule, history: ScheduleHistory, telling: Telling): ScheduleRow {
  const { words, at, desk } = telling
  const of = <Item extends { schedule: string }>(items: Item[]) => items.filter(({ schedule }) => schedule === name)
  const [latest = null] = of(history.latest)
  const coming = next()
  const runs = standingOf(latest, coming?.periodMs ?? null, desk.now)
  const standing = history.waiting.includes(name) && runs !== 'runs' ? 'waits' : runs
  const days = of(history.days)
  const sum = (figure: 'runs' | 'failed') => days.reduce((total, day) => total + day[figure], 0)
  return {
    name,
    title: words(`schedules-${name}`),
    does: words(`schedules-${name}-does`),
    standing,
    standingWords: words(`schedules-standing-${standing}`),
    last: latest && at(latest.startedAt),
    did: latest && outcomeOf(latest, words),
    next: coming ? at(coming.at) : words('schedules-no-next'),
    isFree: standing !== 'runs' && standing !== 'waits',
    week: words('schedules-week', { runs: sum('runs'), failed: sum('failed') }),
    days: days.map(({ day, ...figures }) =>
      words('schedules-day', { day: dayInWords(day as never, desk.actor.language), ...figures }),
    ),
    notable: of(history.notable).map((run) =>
      words(run.byHand ? 'schedules-run-by-hand' : 'schedules-run-by-clock', {
        at: at(run.startedAt),
        did: outcomeOf(run, words),
      }),
    ),
  }
}

function outcomeOf({ schedule, finishedAt, result, error }: PastRun, words: Words): string {
  if (error !== null) return words('schedules-failed', { error })
  return finishedAt ? tellResult(schedule, result, words) : words('schedules-not-finished')
}
