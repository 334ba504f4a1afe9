// A broadcast: the composer while it is a draft, what became of it from then on.

import { may } from '../../core/access.ts'
import { entryOf } from '../../core/entry.ts'
import { categories } from '../../core/outbox/category.ts'
import { shortName } from '../../core/people/names.ts'
import { Refusal } from '../../core/refusal.ts'
import { instantInWords, momentInWords } from '../../core/time.ts'
import { namedRuleOf } from '../../db/broadcasts/audience.ts'
import { eventsToOpen, wavesToOpen } from '../../db/broadcasts/choices.ts'
import { funnelOf } from '../../db/broadcasts/progress.ts'
import { type Broadcast, broadcastFor, mayBroadcast, mayChoose } from '../../db/broadcasts/rights.ts'
import { countSegment } from '../../db/segments/count.ts'
import { wordsOf } from '../../locales/index.ts'
import { audienceOf, audienceOptions } from '../audience-choice.ts'
import { acts } from '../broadcasts/acts.ts'
import { factsOf } from '../broadcasts/facts.ts'
import { fileOf } from '../broadcasts/file-answer.ts'
import { type Fields, fieldsOf, idOf } from '../broadcasts/form.ts'
import { seenOf } from '../broadcasts/keep.ts'
import { peopleOf } from '../broadcasts/people.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { granted } from '../granted.ts'
import { PanelRefusal } from '../refusal.ts'
import { ChangedMeanwhile } from '../seen.ts'

export const broadcastPage: PageDeclaration = {
  name: 'broadcast',
  icon: 'Send',
  component: 'Broadcast',
  group: null,
  subject: 'broadcast',
  longest: 20_000,
  load: async (desk, query) => {
    const { db, actor, hours } = desk
    const broadcast = await asked(desk, query)
    const { id, status } = broadcast
    if (query.only === 'funnel') return { status, ...(await stateOf(desk, broadcast)) }
    const head = {
      broadcast: {
        id,
        title: broadcast.title,
        status,
        follows: broadcast.followsId,
        at: momentOf(broadcast, desk),
        perMinute: broadcast.perMinute,
      },
      canWrite: mayBroadcast(actor, broadcast),
      isOwnRequest: broadcast.sentById === actor.accountId,
      steps: stepsOf(broadcast),
    }
    if (status !== 'draft') {
      return { ...head, ...(await stateOf(desk, broadcast)), people: await peopleOf(desk, broadcast, query) }
    }
    return {
      ...head,
      form: fieldsOf(broadcast, hours.zone),
      seen: seenOf(broadcast, hours.zone),
      audiences: await audienceOptions(desk),
      canBuild: may(actor, 'write', 'segment'),
      waves: await wavesToOpen(db),
      events: await eventChoices(desk),
      categories: categoriesOf(desk),
      file: broadcast.content.file ? fileOf(broadcast.content.file, actor.language) : null,
      areas: areasOf(desk),
      hint: wordsOf(actor.language)('broadcasts-hint'),
    }
  },
  act: async (desk, values) => {
    const words = wordsOf(desk.actor.language)
    try {
      const { id } = await asked(desk, values)
      if (values.what === 'count') return { count: await counted(desk, id, values) }
      const act = entryOf(acts, values.what ?? '')
      if (!act) throw new PanelRefusal(400, 'panel-wrong-query', { name: 'what' })
      return await act(desk, id, values)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const notice = { type: 'error', message: words(error.key, error.args) }
      return { notice, ...(error instanceof ChangedMeanwhile && { seen: error.form.seen }) }
    }
  },
}

async function asked({ db, actor }: Desk, { broadcast }: Fields): Promise<Broadcast> {
  const id = idOf(broadcast)
  if (id === null) throw new PanelRefusal(400, 'panel-wrong-query', { name: 'broadcast' })
  const found = await broadcastFor(db, actor, id, 'read')
  if (found.kind === 'refused') throw new PanelRefusal(found.reason === 'broadcasts-unknown' ? 404 : 403, found.reason)
  return found.broadcast
}

/** What moves while it is sent. */
async function stateOf(desk: Desk, broadcast: Broadcast) {
  const funnel = await funnelOf(desk.db, broadcast.id)
  return { funnel, facts: await factsOf(desk, broadcast, funnel) }
}

/** What can be known of its way: only what has a button can be seen to happen. */
function stepsOf({ content: { buttons } }: Broadcast) {
  const has = (kind: string) => buttons.some((button) => button.kind === kind)
  const leads = has('wave') || has('event')
  return ['sent', ...(has('read') || leads ? ['read'] : []), ...(leads ? ['acted'] : [])]
}

/** When it goes out, or went. */
function momentOf({ sendAt, queuedAt }: Broadcast, { hours, actor }: Desk): string | null {
  const at = queuedAt ?? sendAt
  return at && instantInWords(at, hours.zone, actor.language)
}

/** «Сейчас подходят N человек», and a few of them. */
async function counted({ db, actor, now, hours }: Desk, id: number, { audience = '' }: Fields) {
  const words = wordsOf(actor.language)
  const { followsId } = granted(await broadcastFor(db, actor, id)).broadcast
  if (followsId !== null) return null
  const { segmentId = null, ...whom } = audienceOf(audience)
  const named = await namedRuleOf(db, { ...whom, segmentId, followsId, rules: null })
  if (!named) throw new Refusal('broadcasts-no-audience')
  const found = await countSegment(db, actor, named.rule, now, hours.zone)
  if (found.kind === 'refused') throw new Refusal(found.reason)
  const { people, organisations, sample } = found
  const rest = sample ? people - sample.length : 0
  return {
    line: words('segments-finds', { people, organisations }),
    sample: sample?.map((one) => `${shortName(one)}, ${one.organisation}`) ?? [],
    rest: rest > 0 ? words('segments-and-others', { count: rest }) : null,
  }
}

async function eventChoices({ db, actor, now, hours }: Desk) {
  const events = await eventsToOpen(db, now)
  return events.map(({ token, title, startsAt }) => ({
    token,
    title: `${momentInWords(startsAt, hours.zone, actor.language)} · ${title}`,
  }))
}

function categoriesOf({ actor }: Desk) {
  const words = wordsOf(actor.language)
  return categories
    .filter((category) => mayChoose(actor, { category }))
    .map((value) => ({ value, label: words(value === 'service' ? 'broadcasts-urgent' : `bot-notices-${value}`) }))
}

/** What a specialist may say a broadcast is of. */
function areasOf({ actor }: Desk): string[] {
  const numbers = [1, 2, 3, 4, 5, 6, 7].filter((area) => mayBroadcast(actor, { area })).map(String)
  return mayBroadcast(actor, { area: null }) ? ['', ...numbers] : numbers
}
