// One application for a contest: written, sent, changed or withdrawn, and what has become of it.
import { entryOf } from '../../core/entry.ts'
import type { Action } from '../../core/view.ts'
import { ownDiploma } from '../../db/contests/diplomas.ts'
import { type Begun, beginDraft, draftChange, dropDraft } from '../../db/contests/draft.ts'
import { type OwnApplication, ownApplication } from '../../db/contests/own.ts'
import { sendApplication, withdrawApplication } from '../../db/contests/send.ts'
import { writeDiplomas } from '../../reports/diploma-pdf.ts'
import { ask, chooseNomination, drawDraft, takeFile, takeText } from './application-draft.ts'
import { applicationFacts } from './application-facts.ts'
import { standingOf } from './applications.ts'
import { idIn, menuRow, press } from './buttons.ts'
import { hoursOf } from './event-rows.ts'
import { drawPaper, type Signed } from './own-paper.ts'
import { goTo, type Reply, type Screen, shown, type Visit } from './visit.ts'

const name = 'application'

export const application: Screen = {
  name,
  needs: 'person',
  show: (visit, args) => application.press?.(visit, args) ?? Promise.resolve(goTo('applications')),
  async press(visit, [what = '', act = '']) {
    const personId = visit.contact.person?.id
    if (personId === undefined) return goTo('code')
    if (/^\d{1,9}$/.test(what)) return about(visit, personId, Number(what), act)
    return entryOf(writing, what)?.(visit, personId, act) ?? goTo('applications')
  },
  text: takeText,
  file: takeFile,
}

const writing: Record<string, (visit: Visit, personId: number, value: string) => Promise<Reply>> = {
  new: async (visit, personId, token) => begun(visit, await beginDraft(visit.deps.db, personId, token, now(visit))),
  draft: (visit) => drawDraft(visit),
  edit: (visit, _personId, field) => ask(visit, field),
  page: (visit, _personId, page) => ask(visit, 'nomination', Number(page) || 0),
  in: (visit, _personId, id) => chooseNomination(visit, idIn(id)),
  drop: async ({ deps, words }, personId) => {
    await dropDraft(deps.db, personId)
    return goTo('applications', [], [], words('bot-contests-dropped'))
  },
  send: (visit, personId) => send(visit, personId, false),
  /** The mentor's word that a parent consents. */
  consent: (visit, personId) => send(visit, personId, true),
}

function begun(visit: Visit, outcome: Begun): Promise<Reply> | Reply {
  const { words } = visit
  if (outcome.kind === 'refused')
    return goTo('applications', [], [{ text: words(outcome.reason, outcome.args), rows: [] }])
  return drawDraft(visit, outcome.kind === 'other' ? words('bot-contests-unsent') : undefined)
}

async function send(visit: Visit, personId: number, hasParentConsent: boolean): Promise<Reply> {
  const { deps, words } = visit
  const { zone } = hoursOf(visit)
  const given = { personId, now: now(visit), zone, hasParentConsent }
  const sent = await sendApplication(deps.db, { kind: 'person', personId }, given)
  if (sent.kind === 'refused') return drawDraft(visit, words(sent.reason, sent.args))
  return goTo(name, [String(sent.id)], [], words('bot-contests-sent'))
}

async function about(visit: Visit, personId: number, id: number, act: string): Promise<Reply> {
  const { deps, words } = visit
  const own = await ownApplication(deps.db, personId, id, now(visit))
  if (!own) return goTo('applications', [], [{ text: words('contests-refused-gone'), rows: [] }])
  switch (act) {
    case 'change':
      return begun(visit, await draftChange(deps.db, personId, id, now(visit)))
    case 'leave': {
      const rows = [[press(words('bot-contests-leave-yes'), `${name}:${id}:gone`)], [back(visit, id)]]
      return shown({ heading: words('bot-contests-leave'), text: applicationFacts(own, words), rows }, { memo: null })
    }
    case 'gone': {
      const actor = { kind: 'person' as const, personId }
      const gone = await withdrawApplication(deps.db, actor, id, { personId, now: now(visit) })
      if (gone.kind === 'refused') return goTo(name, [String(id)], [{ text: words(gone.reason, gone.args), rows: [] }])
      return goTo('applications', [], [], words('bot-contests-left'))
    }
    case 'paper':
      return paper(visit, personId, id)
    default:
      return shown(draw(own, visit), { memo: null })
  }
}

async function paper(visit: Visit, personId: number, id: number): Promise<Reply> {
  const { deps, words } = visit
  const own = await ownDiploma(deps.db, { kind: 'person', personId }, id)
  const rows = [[back(visit, id), ...menuRow(words)]]
  const heading = words('contests-diploma')
  if (own.kind === 'refused') return shown({ heading, text: words(own.reason, own.args), rows })
  const { diploma, path } = own
  const { number, token, result } = diploma
  const what = {
    heading,
    text: words('diploma-number', { number, result }),
    fileName: words('bot-contests-diploma-name', { number, result }),
    paths: { own: path, open: `/c/${token}` },
    open: words('bot-contests-diploma-open'),
    write: ({ address, ...signed }: Signed) => writeDiplomas([{ ...diploma, address }], signed),
  }
  return shown(drawPaper(visit, what, rows))
}

function draw(own: OwnApplication, { words }: Visit) {
  const { id, returnedWhy, stages, whyNot } = own
  const to = (act: string) => `${name}:${id}:${act}`
  const told = stages.flatMap(({ title, told: one }) => [
    ...(one ? [words('bot-contests-result', { stage: title, result: one.result })] : []),
    ...(one?.note ? [words('contests-told-note', { note: one.note })] : []),
  ])
  const open = [
    [press(words('bot-contests-change'), to('change'))],
    [press(words('bot-contests-leave-button'), to('leave'))],
  ]
  return {
    heading: own.contest.title,
    text: [applicationFacts(own, words), ...told].join('\n'),
    note: [standingOf(own, words), ...(returnedWhy ? [words('contests-told-why', { why: returnedWhy })] : [])].join(
      '\n',
    ),
    rows: [
      ...(own.hasDiploma ? [[press(words('contests-diploma'), to('paper'))]] : []),
      ...(whyNot === null ? open : []),
      [press(words('bot-contests-all'), 'applications'), ...menuRow(words)],
    ],
  }
}

function back({ words }: Visit, id: number): Action {
  return press(words('bot-back'), `${name}:${id}`)
}

function now({ event }: Visit): Date {
  return event.receivedAt
}
