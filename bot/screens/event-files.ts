// What belongs to an event, for whoever is on its list: links to open, files sent into the chat.
import type { Action } from '../../core/view.ts'
import { type EventMaterial, materialsFor } from '../../db/events/event-materials.ts'
import { type EventCard, eventCard } from '../../db/events/own.ts'
import { bytesOfFile } from '../../db/file-downloads.ts'
import { inRows, menuRow, mostAnswers, press } from './buttons.ts'
import { hoursOf, nameOf } from './event-rows.ts'
import { goTo, type Reply, type Screen, shown, type Visit } from './visit.ts'

const name = 'event-files'

/** Its argument is the token of an event, or the number of a material: a button has no room for both. */
export const eventFiles: Screen = {
  name,
  needs: 'person',
  show: (visit, args) => open(visit, args),
  press: (visit, args) => open(visit, args),
}

async function open(visit: Visit, [which = '']: string[]): Promise<Reply> {
  const { deps, contact, event, words } = visit
  const personId = contact.person?.id ?? 0
  if (/^\d{1,9}$/.test(which)) return send(visit, (await materialsFor(deps.db, { id: Number(which), personId }))[0])
  const { zone } = hoursOf(visit)
  const card = /^[0-9a-f]{32}$/.test(which) ? await eventCard(deps.db, personId, which, event.receivedAt, zone) : null
  if (!card) return goTo('events', [], [{ text: words('events-refused-unknown'), rows: [] }])
  return list(visit, card, await materialsFor(deps.db, { token: which, personId }))
}

function list(visit: Visit, card: EventCard, materials: EventMaterial[]): Reply {
  const { words } = visit
  const lines = materials.map(({ title }, i) => words('bot-event-files-line', { number: i + 1, title }))
  const buttons: Action[] = materials.map(({ id, link }, i) => {
    const label = String(i + 1)
    return link ? { kind: 'link', label, url: link } : press(label, `${name}:${id}`)
  })
  return shown({
    heading: words('bot-event-files', { name: nameOf(card, visit) }),
    text: lines.length > 0 ? lines.join('\n') : words('bot-event-files-none'),
    rows: [...inRows(buttons, mostAnswers), [press(words('bot-event-back'), `event:${card.token}`), ...menuRow(words)]],
  })
}

function send({ deps, words }: Visit, material: EventMaterial | undefined): Reply {
  if (!material?.file) return goTo('events', [], [{ text: words('bot-event-files-gone'), rows: [] }])
  const { file, title, token } = material
  return shown({
    text: title,
    rows: [[press(words('bot-back'), `${name}:${token}`), ...menuRow(words)]],
    openDocument: async () => ({ name: file.name, bytes: await bytesOfFile(deps.db, file.id) }),
  })
}
