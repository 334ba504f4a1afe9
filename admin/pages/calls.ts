// «Кому позвонить»: whom the centre owes a call or a letter, the most urgent first.
import { shortName } from '../../core/people/names.ts'
import { type CallAct, finishCall, takeCall } from '../../db/results/call-acts.ts'
import { type CallNeeded, needsCall } from '../../db/results/calls.ts'
import { wordsOf } from '../../locales/index.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { pagerOf, perPage } from '../results/pager.ts'
import { personLink } from '../results/person-rows.ts'
import { numberIfAny, numberOf } from '../results/query.ts'
import { date, points, type Reader, readerOf, textFor } from '../results/reader.ts'
import { granted } from '../results/refused.ts'
import { seesNames } from '../results/sees.ts'
import type { Cell, Sheet } from '../sheet.ts'

const name = 'calls'
const acts = { take: takeCall, finish: finishCall } as const

export const calls: PageDeclaration = {
  name,
  icon: 'Phone',
  component: 'Sheet',
  group: 'surveys',
  subject: 'namedResult',
  suits: seesNames,
  load: async (desk, query): Promise<Sheet> => {
    const { db, actor, now } = desk
    const found = granted(await needsCall(db, actor, now, { page: numberIfAny(query, 'page') ?? 1, perPage }))
    const reader = readerOf(desk, query)
    const { words } = reader
    const pager = pagerOf(reader, name, query, found)
    const columns = ['name', 'organisation', 'due', 'wish', 'blocks', 'taken', 'acts']
    return {
      title: words('results-calls'),
      lead: [words('results-calls-lead'), words('results-noted')],
      links: [],
      sections: [
        {
          id: 'calls',
          title: words('results-calls-waiting', { count: found.total }),
          tables: [
            {
              caption: words('results-calls'),
              empty: words('results-calls-empty'),
              isStacked: true,
              columns: columns.map((column) => ({ text: words(`results-column-${column}`) })),
              rows: found.rows.map((call) => rowOf(reader, desk, call)),
            },
          ],
          ...(pager && { pager }),
        },
      ],
    }
  },
  act: async ({ db, actor, now }, values) => {
    const words = wordsOf(actor.language)
    const what = values.what === 'take' || values.what === 'finish' ? values.what : null
    const { kind }: CallAct = what ? await acts[what](db, actor, numberOf(values, 'id'), now) : { kind: 'no-such-call' }
    const key = kind === 'done' ? `results-call-done-${what}` : `results-call-${kind}`
    return { notice: { type: kind === 'done' ? 'success' : 'error', message: words(key) } }
  },
}

function rowOf(reader: Reader, { actor, now }: Desk, call: CallNeeded): Cell[] {
  const { words } = reader
  const { recommendationId, dueAt, wish, blocks, takenBy, organisation, waveId, ...person } = call
  const isLate = dueAt !== null && dueAt < now
  const due = dueAt ? date(reader, new Date(dueAt.getTime() - 1)) : '—'
  const button = (what: keyof typeof acts) => ({
    text: words(`results-call-${what}`),
    values: { what, id: String(recommendationId) },
    ...(what === 'finish' && { confirm: words('results-call-finish-sure', { name: shortName(person) }) }),
  })
  const taken = takenBy?.accountId === actor.accountId ? words('results-taken-by-you') : takenBy && shortName(takenBy)
  return [
    personLink(person, waveId),
    organisation,
    isLate ? { text: words('results-late', { due }), tone: 'acute' } : due,
    words(`results-wish-${wish ?? 'unknown'}`),
    { lines: blocks.map(({ title, value }) => `${textFor(reader, title)}: ${points(reader, value)}`) },
    taken ?? '—',
    { acts: takenBy ? [button('finish')] : [button('take'), button('finish')] },
  ]
}
