// «Мероприятие»: who has a place, who waits, who was there, and how far the announcement has come.
import { may } from '../../core/access.ts'
import { type FoundEvent, findEvent, funnelOf, rosterOf } from '../../db/events/roster.ts'
import { tellingOf } from '../../db/events/telling.ts'
import { contestLinks } from '../contests/words.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { actOnEvent } from '../events/acts.ts'
import { namesOfAims } from '../events/aims.ts'
import { certificateLinks, doorLinks, doorSections } from '../events/door.ts'
import { effectSections } from '../events/effect.ts'
import { feedbackSections } from '../events/feedback.ts'
import { rosterToWrite } from '../events/list.ts'
import { materialLinks, materialSections } from '../events/materials.ts'
import { programmeSections } from '../events/programme.ts'
import { remindersLine } from '../events/reminders.ts'
import { factsSection, rosterSections } from '../events/sections.ts'
import { statusMark, stepsOf, whenOfEvent } from '../events/words.ts'
import { PanelRefusal } from '../refusal.ts'
import { readerOf } from '../results/reader.ts'
import type { Sheet } from '../sheet.ts'
import { readId } from '../values.ts'

export const eventPage: PageDeclaration = {
  name: 'event',
  icon: 'Calendar',
  component: 'Sheet',
  group: null,
  subject: 'centreEvent',
  load: async (desk, query): Promise<Sheet> => {
    const { db, actor, now } = desk
    const event = await readable(desk, query.event)
    const reader = readerOf(desk, query)
    const { words } = reader
    const roster = await rosterOf(db, actor, event.id, now)
    const funnel = event.isMine && event.announcedAt ? await funnelOf(db, event.id) : null
    const telling = event.isMine ? await tellingOf(db, event.id) : null
    const aims = await namesOfAims(db, event.aims, reader.language)
    return {
      title: event.title,
      status: statusMark(event.status, words),
      lead: [
        words('panel-events-lead', {
          kind: words('events-kind', { kind: event.kind }),
          when: whenOfEvent(event, desk),
        }),
        ...(event.place ? [words('events-where', { place: event.place })] : []),
        ...(aims.length > 0 ? [words('panel-event-aims', { aims: aims.join('; ') })] : []),
        ...(event.isMine && event.startsAt > now && event.status !== 'cancelled'
          ? [await remindersLine(event, desk)]
          : []),
        ...(telling ? [words('panel-events-telling', telling)] : []),
        ...(event.cancelReason ? [words('events-cancelled-why', { why: event.cancelReason })] : []),
      ],
      ...(telling && { isUnderWay: true }),
      links: [
        ...stepsOf(event, words),
        ...materialLinks(event, words),
        ...(event.seriesId !== null && event.series && may(actor, 'read', 'eventSeries')
          ? [{ text: event.series.title, href: `/admin/pages/event-series?series=${event.seriesId}` }]
          : []),
        ...contestLinks(event, words),
        ...doorLinks(event, desk, words),
        ...(await certificateLinks(event, desk, words)),
        { text: words('panel-events-card'), href: `/admin/resources/CentreEvent/records/${event.id}/show` },
      ],
      ...(may(actor, 'read', 'listExport') &&
        roster.length > 0 && {
          file: { text: words('panel-events-xlsx'), href: `/admin/lists/pages/event?event=${event.id}&as=xlsx` },
        }),
      sections: [
        factsSection(reader, desk, { event, roster, funnel }),
        ...(await feedbackSections(reader, desk, event)),
        ...(await effectSections(reader, desk, event)),
        ...(await programmeSections(reader, desk, event)),
        ...(await materialSections(reader, desk, event)),
        ...rosterSections(reader, desk, event, roster),
        ...(await doorSections(reader, desk, event)),
      ],
    }
  },
  list: async (desk, query) => {
    const event = await readable(desk, query.event)
    const roster = await rosterOf(desk.db, desk.actor, event.id, desk.now)
    const table = rosterToWrite(roster, event, desk)
    return { title: event.title, subject: 'centreEvent', subjectId: event.id, filters: [], table }
  },
  act: actOnEvent,
}

async function readable({ db, actor, now }: Desk, given: string | undefined): Promise<FoundEvent> {
  const read = readId(given ?? '')
  if (read.kind !== 'value') throw new PanelRefusal(400, 'panel-wrong-query', { name: 'event' })
  const event = await findEvent(db, actor, read.value as number, now)
  if (!event) throw new PanelRefusal(404, 'events-refused-unknown')
  return event
}
