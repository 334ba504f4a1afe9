// «Материалы»: found by words and by topic, six a screen; what is new on a topic is told on request.
import { loadTopics } from '../../content/catalogues/topics.ts'
import { defaultZone } from '../../core/time.ts'
import { countByTopic, materialsOn, type Reader, searchMaterials } from '../../db/materials/find.ts'
import { subscribe, subscriptionsOf, unsubscribe } from '../../db/materials/subscriptions.ts'
import { inRows, menuRow, mostAnswers, pageOf, press, shortened, turnRow } from './buttons.ts'
import { drawFound } from './material-list.ts'
import { goTo, type Reply, type Screen, shown, type Visit } from './visit.ts'

const name = 'materials'
const topics = loadTopics()

export const materials: Screen = {
  name,
  command: 'materials',
  needs: 'person',
  show: (visit, [page = '0']) => drawTopics(visit, Number(page) || 0),
  async press(visit, [what = '', value = '', page = '0']) {
    const reader = readerOf(visit)
    if (!reader) return goTo('code')
    switch (what) {
      case 'on':
        return drawTopic(visit, reader, value, Number(page) || 0)
      case 'tell':
      case 'quiet':
        return setSubscription(visit, reader, what, value)
      case 'find':
        return drawSearch(visit, reader, String(visit.contact.memo?.words ?? ''), Number(value) || 0)
      default:
        return drawTopics(visit, Number(what) || 0)
    }
  },
  /** What is looked for is kept no longer than the screen. */
  async text(visit, typed) {
    const reader = readerOf(visit)
    return reader ? drawSearch(visit, reader, typed.slice(0, 60), 0) : goTo('code')
  },
}

export function readerOf({ contact, deps, event }: Visit): Reader | null {
  if (!contact.person) return null
  return { personId: contact.person.id, now: event.receivedAt, zone: deps.timeZone ?? defaultZone }
}

async function drawTopics(visit: Visit, page: number): Promise<Reply> {
  const { deps, contact, words } = visit
  const reader = readerOf(visit)
  if (!reader) return goTo('code')
  const counts = await countByTopic(deps.db, reader)
  const mine = new Set(await subscriptionsOf(deps.db, reader.personId))
  // Those that have something first; a topic without anything can still be asked for.
  const ordered = topics.toSorted((one, other) => Number(counts.has(other.code)) - Number(counts.has(one.code)))
  const part = pageOf(ordered, page, mostAnswers)
  const buttons = part.items.map(({ code, [contact.language]: title }) => {
    const label = words('bot-materials-topic', { title, count: counts.get(code) ?? 0 })
    return { ...press(shortened(label), `${name}:on:${code}`), ...(mine.has(code) && { chosen: true }) }
  })
  return shown(
    {
      heading: words('bot-materials-title'),
      text: words('bot-materials-text'),
      note: words('bot-page-of', { page: part.page + 1, pages: part.last + 1 }),
      rows: [...inRows(buttons, 1), turnRow(words, part, (to) => `${name}:${to}`), menuRow(words)],
    },
    { memo: { screen: name } },
  )
}

async function drawTopic(visit: Visit, reader: Reader, code: string, page: number): Promise<Reply> {
  const { deps, contact, words } = visit
  const topic = topics.find((one) => one.code === code)
  if (!topic) return drawTopics(visit, 0)
  const found = await materialsOn(deps.db, reader, [code])
  const isTold = (await subscriptionsOf(deps.db, reader.personId)).includes(code)
  const toggle = isTold
    ? press(words('bot-materials-quiet'), `${name}:quiet:${code}`)
    : press(words('bot-materials-tell'), `${name}:tell:${code}`)
  return drawFound(visit, {
    heading: topic[contact.language],
    found,
    page,
    empty: words('bot-materials-none-on'),
    turn: (to) => `${name}:on:${code}:${to}`,
    rows: [[toggle]],
    memo: { screen: name },
  })
}

async function setSubscription(visit: Visit, reader: Reader, what: 'tell' | 'quiet', code: string): Promise<Reply> {
  const { deps, words } = visit
  if (!topics.some((one) => one.code === code)) return drawTopics(visit, 0)
  if (what === 'tell') await subscribe(deps.db, reader.personId, [code], reader.now)
  else await unsubscribe(deps.db, reader.personId, code)
  return { ...(await drawTopic(visit, reader, code, 0)), toast: words(`bot-materials-now-${what}`) }
}

async function drawSearch(visit: Visit, reader: Reader, typed: string, page: number): Promise<Reply> {
  const { deps, words } = visit
  return drawFound(visit, {
    heading: words('bot-materials-found', { words: typed }),
    found: await searchMaterials(deps.db, reader, typed),
    page,
    empty: words('bot-materials-none'),
    turn: (to) => `${name}:find:${to}`,
    rows: [],
    memo: { screen: name, words: typed },
  })
}
