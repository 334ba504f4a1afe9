// One message of a digest, opened by its number, and the way back to the list.
import { drawMessage } from '../../core/outbox/draw.ts'
import type { Attachment, View } from '../../core/view.ts'
import { bytesByToken } from '../../db/channel-files.ts'
import { type SaidMessage, saidMessage } from '../../db/said-messages.ts'
import { press } from './buttons.ts'
import { type Drawing, goTo, type Reply, type Screen, shown, type Visit } from './visit.ts'

const name = 'message'

export const message: Screen = {
  name,
  needs: 'person',
  show: (visit, args) => open(visit, args),
}

async function open(visit: Visit, [id = '']: string[]): Promise<Reply> {
  const { deps, contact, words } = visit
  const personId = contact.person?.id
  const said =
    personId !== undefined && /^\d{1,9}$/.test(id) ? await saidMessage(deps.db, { id: Number(id), personId }) : null
  const view = said && draw(visit, said)
  if (!said || !view) return goTo('menu', [], [], words('notices-message-gone'))
  const { attachment, ...rest } = view
  const back = said.digestId === null ? [] : [[press(words('notices-message-back'), `${name}:${said.digestId}`)]]
  return shown({ ...rest, rows: [...view.rows, ...back], ...(attachment && alongWith(visit, attachment)) })
}

function draw({ deps, contact, words }: Visit, said: SaidMessage): View | null {
  try {
    return drawMessage(said, { say: words, language: contact.language })
  } catch (error) {
    deps.onTrouble?.(error, 'a message of a digest could not be drawn')
    return null
  }
}

/** A list cannot turn into a file: this one comes as a message of its own. */
function alongWith({ deps }: Visit, { token, name: file }: Attachment): Pick<Drawing, 'openDocument'> {
  return { openDocument: async () => ({ name: file, bytes: await bytesByToken(deps.db, token) }) }
}
