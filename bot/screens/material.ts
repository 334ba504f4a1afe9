// One material: what it is, and the thing itself: a link to open, or the file sent into the chat.
import { loadTopics } from '../../content/catalogues/topics.ts'
import { dayInWords } from '../../core/time.ts'
import type { Action } from '../../core/view.ts'
import { bytesOfFile } from '../../db/file-downloads.ts'
import { type Found, materialOf } from '../../db/materials/find.ts'
import { menuRow, press } from './buttons.ts'
import { readerOf } from './materials.ts'
import { goTo, type Reply, type Screen, shown, type Visit } from './visit.ts'

const name = 'material'
const topics = loadTopics()

export const material: Screen = {
  name,
  needs: 'person',
  show: (visit, args) => open(visit, args),
  press: (visit, args) => open(visit, args),
}

async function open(visit: Visit, [id = '', what = '']: string[]): Promise<Reply> {
  const reader = readerOf(visit)
  const found = reader && /^\d{1,9}$/.test(id) ? await materialOf(visit.deps.db, reader, Number(id)) : null
  if (!found) return goTo('materials', [], [], visit.words('bot-material-gone'))
  return what === 'file' && found.file ? send(visit, found, found.file) : draw(visit, found)
}

function draw({ words, contact }: Visit, { id, title, kind, topics: codes, link, file, validUntil }: Found): Reply {
  const { language } = contact
  const names = codes.map((code) => topics.find((topic) => topic.code === code)?.[language] ?? code).join(', ')
  const thing: Action[] = [
    ...(link ? [{ kind: 'link' as const, label: words('bot-material-link'), url: link }] : []),
    ...(file ? [press(words('bot-material-file'), `${name}:${id}:file`)] : []),
  ]
  const until = validUntil && dayInWords(validUntil.toISOString().slice(0, 10), language)
  return shown({
    heading: title,
    text: words('bot-material-about', { kind: words(`materials-kind-${kind}`), topics: names }),
    ...(until && { note: words('bot-material-until', { until }) }),
    rows: [thing, [press(words('bot-materials-all'), 'materials'), ...menuRow(words)]],
  })
}

function send({ deps, words }: Visit, { id, title }: Found, file: { id: number; name: string }): Reply {
  return shown({
    text: title,
    rows: [[press(words('bot-material-back'), `${name}:${id}`), ...menuRow(words)]],
    openDocument: async () => ({ name: file.name, bytes: await bytesOfFile(deps.db, file.id) }),
  })
}
