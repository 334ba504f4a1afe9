// Whom a broadcast is for, a page of them, each with what became of their message.
import { may } from '../../core/access.ts'
import { broadcastKind } from '../../core/outbox/kinds/broadcast.ts'
import { shortName } from '../../core/people/names.ts'
import { instantInWords } from '../../core/time.ts'
import {
  pageOfRecipients,
  type Recipient,
  recipientsOfBroadcast,
  type State,
  states,
} from '../../db/broadcasts/progress.ts'
import type { Broadcast } from '../../db/broadcasts/rights.ts'
import { aroundMessages } from '../../db/message-standing.ts'
import { wordsOf } from '../../locales/index.ts'
import { waitsOf, whyOf } from '../delivery-why.ts'
import type { Desk } from '../desk.ts'
import { type Fields, idOf } from './form.ts'

/** Null where its reader may not look where its rules look. */
export async function peopleOf(desk: Desk, { id, category }: Broadcast, query: Fields) {
  const { db, actor, hours } = desk
  const words = wordsOf(actor.language)
  const state = states.find((one) => one === query.state) as State | undefined
  const page = idOf(query.page) ?? 1
  const found = await recipientsOfBroadcast(db, actor, id, { state, page })
  if (found.kind === 'refused') return null
  const kind = broadcastKind(category).name
  const around = await aroundMessages(
    db,
    found.rows.map(({ personId }) => ({ personId, broadcastId: id })),
  )
  const whyIs = ({ state: status, error, isReachable, notBefore, personId }: Recipient) => {
    const waits = notBefore && waitsOf({ kind, notBefore, personId, broadcastId: id }, around, desk)
    return whyOf({ status, error, isReachable: isReachable ?? true, waits }, words)
  }
  const rows = found.rows.map((row) => ({
    personId: row.personId,
    organisation: row.organisation,
    state: row.state,
    why: whyIs(row),
    name: shortName(row),
    at: row.at && instantInWords(row.at, hours.zone, actor.language),
  }))
  return { rows, total: found.total, page, perPage: pageOfRecipients, canOpen: may(actor, 'read', 'person') }
}
