// «Добавить материал»: a link or a file for those who take part, or a paper of the event.
import { may } from '../../core/access.ts'
import { isPaper, materialPurposes } from '../../core/events/materials.ts'
import { Refusal } from '../../core/refusal.ts'
import { addEventMaterial } from '../../db/events/keep-materials.ts'
import { wordsOf } from '../../locales/index.ts'
import type { PageDeclaration } from '../declare.ts'
import { type EventMaterialAnswer, materialIn } from '../events/material-form.ts'
import { eventOfDesk, pageOfEvent } from '../events/words.ts'
import { numberOf } from '../results/query.ts'

export const eventMaterialPage: PageDeclaration = {
  name: 'event-material',
  icon: 'Paperclip',
  component: 'EventMaterial',
  group: null,
  subject: 'centreEvent',
  suits: (actor) => may(actor, 'write', 'centreEvent'),
  load: async (desk, query): Promise<EventMaterialAnswer> => {
    const { id, title } = await eventOfDesk(desk, numberOf(query, 'event'))
    const words = wordsOf(desk.actor.language)
    return {
      event: { id, title, back: pageOfEvent(id) },
      purposes: materialPurposes.map((value) => ({
        value,
        label: words(`panel-events-purpose-${value}`),
        isPaper: isPaper(value),
        title: isPaper(value) ? words(`events-paper-${value}`) : '',
      })),
    }
  },
  act: async ({ db, actor, now }, values) => {
    const given = { ...materialIn(values), file: null }
    const kept = await addEventMaterial(db, actor, numberOf(values, 'event'), given, now)
    if (kept.kind === 'refused') throw new Refusal(kept.reason, kept.args)
    return { notice: { type: 'success', message: wordsOf(actor.language)('panel-events-material-kept') } }
  },
}
