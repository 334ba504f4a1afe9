// A broadcast as chat bubbles: as three of its people see it, in both languages.
import { type Addressee, broadcastContent } from '../../core/broadcasts/content.ts'
import { broadcastKind } from '../../core/outbox/kinds/broadcast.ts'
import type { View } from '../../core/view.ts'
import type { Broadcast } from '../../db/broadcasts/rights.ts'
import { samplesOf } from '../../db/broadcasts/trial.ts'
import { languages, wordsOf } from '../../locales/index.ts'
import { audienceOf } from '../audience-choice.ts'
import type { FileAnswer } from '../broadcast-answer.ts'
import type { Desk } from '../desk.ts'
import { fileOf } from './file-answer.ts'
import { type Fields, readForm } from './form.ts'

export async function bubblesOf(desk: Desk, broadcast: Broadcast, values: Fields) {
  const { db, actor, now, hours } = desk
  const written = values.audience === undefined ? null : readForm(values, hours.zone)
  const { file } = broadcast.content
  const content = written ? { ...broadcastContent.parse(written.content), ...(file && { file }) } : broadcast.content
  const kind = broadcastKind(written?.category ?? broadcast.category)
  const shownFile = file && fileOf(file, actor.language)
  const { segmentId = null, ...audience } = written ? audienceOf(values.audience ?? '') : broadcast
  const whom = { ...broadcast, ...audience, segmentId }
  const samples = await samplesOf(db, actor, written ? { ...whom, rules: null } : whom, now, hours.zone)
  const shown = samples.length > 0 ? samples : [{ ...nobody(desk), personId: 0 }]
  return shown.map(({ personId, ...who }) => ({
    key: personId,
    who: [who.address, who.organisation].filter(Boolean).join(', '),
    views: languages.map((language) =>
      drawn(
        kind.view({ ...who, id: broadcast.id, content }, { say: wordsOf(language), language }),
        language,
        shownFile,
      ),
    ),
  }))
}

/** Where there is nobody to show, or names would tell too much. */
function nobody({ actor }: Desk): Addressee {
  const words = wordsOf(actor.language)
  return {
    address: words('broadcasts-sample-address'),
    name: words('broadcasts-sample-name'),
    organisation: words('broadcasts-sample-organisation'),
  }
}

function drawn({ rich = [], rows }: View, language: string, file: FileAnswer | undefined) {
  return { language, file, spans: rich, buttons: rows.flat().map(({ label }) => label) }
}
