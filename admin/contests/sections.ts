// The sections of the page of a contest: figures, the stages, and who is in each with what the jury says.
import { may } from '../../core/access.ts'
import { fullName } from '../../core/people/names.ts'
import { instantInWords } from '../../core/time.ts'
import type { Board, Entered } from '../../db/contests/board.ts'
import type { FoundEvent } from '../../db/events/roster.ts'
import type { Desk } from '../desk.ts'
import { statusMark, whenOfEvent } from '../events/words.ts'
import { diplomasHref } from '../http/diplomas.ts'
import { type Reader, whole } from '../results/reader.ts'
import type { Cell, Section } from '../sheet.ts'
import { actionLink } from './words.ts'

type Stage = Board['stages'][number]

export function figures(reader: Reader, { counts }: Board): Section {
  const { words } = reader
  const tiles = (['sent', 'returned', 'accepted'] as const).map((status) => ({
    label: words(`panel-contests-figure-${status}`),
    value: whole(reader, counts[status]),
    note: words(`panel-contests-figure-${status}-note`),
  }))
  return { id: 'figures', title: words('panel-events-figures'), tiles }
}

export function stageTable(reader: Reader, desk: Desk, contest: FoundEvent, { stages }: Board): Section {
  const { words } = reader
  const title = words('panel-contests-stages')
  const names = ['stage', 'level', 'when', 'status', 'people', 'results', ...(contest.isMine ? ['sheet'] : [])]
  return {
    id: 'stages',
    title,
    tables: [
      {
        caption: words('panel-events-table', { title }),
        isStacked: true,
        empty: words('panel-contests-no-stages'),
        columns: names.map((name) => ({
          text: words(`panel-contests-column-${name}`),
          isNumber: name === 'people',
        })),
        rows: stages.map((stage) => [
          { text: stage.title, href: `/admin/pages/event?event=${stage.id}` },
          stage.stage ? words(`panel-ui-resources-CentreEvent-labels-stage-${stage.stage}`) : '—',
          whenOfStage(stage, desk),
          stateOf(stage, desk, words),
          whole(reader, stage.entries.length),
          resultsOf(stage, contest, desk, words),
          ...(contest.isMine ? [sheetOf(stage, words)] : []),
        ]),
      },
    ],
  }
}

/** A stage is never registered for, so it only waits, runs or is over. */
function stateOf({ status, startsAt }: Stage, { now }: Desk, words: Reader['words']): Cell {
  if (status === 'draft' || status === 'held' || status === 'cancelled') return statusMark(status, words)
  return startsAt > now
    ? { text: words('panel-contests-is-coming'), tone: 'quiet' }
    : { text: words('panel-contests-is-running'), tone: 'good' }
}

function whenOfStage(stage: Stage, desk: Desk): string {
  const { hours, actor } = desk
  const isOneDay = stage.endsAt.getTime() - stage.startsAt.getTime() < 24 * 3_600_000
  if (isOneDay) return whenOfEvent(stage, desk)
  return [stage.startsAt, stage.endsAt].map((at) => instantInWords(at, hours.zone, actor.language)).join(' – ')
}

/** The press that publishes, or what is still missing for it. */
function resultsOf(
  { id, entries, status, startsAt }: Stage,
  contest: FoundEvent,
  { now, actor }: Desk,
  words: Reader['words'],
): Cell {
  const isOut = entries.some(({ isTold }) => isTold)
  const hasNews = entries.some(({ isNews }) => isNews)
  if (status === 'cancelled' || entries.length === 0 || startsAt > now) return '—'
  if (!hasNews && contest.isMine && may(actor, 'read', 'listExport')) {
    return { files: [{ text: words('panel-contests-diplomas'), href: diplomasHref(id) }] }
  }
  if (!hasNews) return { text: words('panel-contests-out'), tone: 'good' }
  if (contest.isMine) return actionLink(id, 'publishContestResults', words)
  return { text: words(isOut ? 'panel-contests-out' : 'panel-contests-not-out'), tone: 'quiet' }
}

/** What a jury has written down elsewhere is brought in from there. */
function sheetOf({ id, entries, status }: Stage, words: Reader['words']): Cell {
  if (status === 'cancelled' || entries.length === 0) return '—'
  return { text: words('panel-contests-sheet'), href: `/admin/pages/contest-results?event=${id}` }
}

/** `hasNext`: there is a stage that somebody may pass to. */
export function entrySections(reader: Reader, contest: FoundEvent, stage: Stage, hasNext: boolean): Section[] {
  const { words } = reader
  if (stage.entries.length === 0) return []
  const isOpen = contest.isMine && stage.status !== 'cancelled'
  const isPassed = isOpen && hasNext
  const title = words('panel-contests-in-stage', { stage: stage.title, count: stage.entries.length })
  const names = ['person', 'organisation', 'nomination', 'mark', 'result', 'passes', ...(isPassed ? ['judge'] : [])]
  return [
    {
      id: `stage-${stage.id}`,
      title,
      tables: [
        {
          caption: words('panel-events-table', { title }),
          isStacked: true,
          columns: names.map((name) => ({ text: words(`panel-contests-column-${name}`), isNumber: name === 'mark' })),
          rows: stage.entries.map((entry) => [
            ...whoAndWhat(entry, words),
            entry.mark === null ? '—' : new Intl.NumberFormat(reader.language).format(entry.mark),
            resultCell(entry, stage.id, isOpen, words),
            passesCell(entry, words),
            ...(isPassed ? [toggle(entry, stage.id, words)] : []),
          ]),
        },
      ],
    },
  ]
}

function whoAndWhat(
  { applicationId, person, pupil, organisation, nomination, title }: Entered,
  words: Reader['words'],
): Cell[] {
  const name = pupil ? words('panel-contests-pupil-of', { ...pupil, mentor: fullName(person) }) : fullName(person)
  return [
    { text: name, href: `/admin/pages/application?application=${applicationId}` },
    organisation ?? '—',
    title ? `${nomination}: ${title}` : nomination,
  ]
}

function resultCell(
  { applicationId, result }: Entered,
  stageId: number,
  isOpen: boolean,
  words: Reader['words'],
): Cell {
  const text = words('contests-result', { result })
  if (!isOpen) return text
  const form = `/admin/resources/ContestApplication/records/${applicationId}/setContestOutcome?stage=${stageId}`
  return { text, href: form }
}

/** What was told, or that it was not told yet. */
function passesCell({ passes, isTold, isNews }: Entered, words: Reader['words']): Cell {
  const text = words(passes ? 'panel-contests-passes-yes' : 'panel-contests-passes-no')
  if (!isNews) return { text, tone: passes ? 'good' : 'quiet' }
  return { text: words(isTold ? 'panel-contests-mended' : 'panel-contests-untold', { is: text }), tone: 'fair' }
}

function toggle({ applicationId, passes }: Entered, stageId: number, words: Reader['words']): Cell {
  const what = passes ? 'stop' : 'pass'
  const values = { stage: String(stageId), application: String(applicationId), what }
  return { acts: [{ text: words(`panel-contests-${what}`), values }] }
}
