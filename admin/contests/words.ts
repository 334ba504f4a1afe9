// How the panel says a contest: until when it takes applications, what may be done with it, and the ways to its page.
import { whyNotOpen } from '../../core/contests/application.ts'
import { isContest } from '../../core/contests/words.ts'
import { dayInWords, lastDayBefore } from '../../core/time.ts'
import type { FoundEvent } from '../../db/events/roster.ts'
import { type Words, wordsOf } from '../../locales/index.ts'
import type { Desk, Staff } from '../desk.ts'
import type { Link } from '../sheet.ts'
import { pageOfContest } from './form.ts'

/** The last day on which it takes applications. */
export function deadlineInWords({ registrationClosesAt, startsAt }: FoundEvent, { hours, actor }: Desk): string {
  return dayInWords(lastDayBefore(registrationClosesAt ?? startsAt, hours.zone), actor.language)
}

export function contestSteps(event: FoundEvent, words: Words): Link[] {
  if (!event.isMine || event.status === 'held' || event.status === 'cancelled') return []
  return ['addContestStage', 'setNominations'].map((name) => actionLink(event.id, name, words))
}

/** Where it takes applications now: those that come on paper or by telephone are sent in by staff. */
export function filingLinks(event: FoundEvent, words: Words, now: Date): Link[] {
  if (!event.isMine || whyNotOpen(event, null, now) !== null) return []
  return [{ text: words('panel-contests-file'), href: `/admin/pages/application-for?event=${event.id}` }]
}

/** `told`: whether anybody hears of it in the chat. */
export function filedNotice({ told }: { told: number }, { language }: Staff) {
  return { type: 'success', message: wordsOf(language)('panel-contests-filed', { told }) }
}

export function actionLink(id: number, name: string, words: Words): Link {
  return { text: words(`panel-ui-actions-${name}`), href: `/admin/resources/CentreEvent/records/${id}/${name}` }
}

/** From the page of an event to that of its contest. */
export function contestLinks({ id, kind, parentId }: FoundEvent, words: Words): Link[] {
  return isContest(kind) ? [{ text: words('panel-contests-page'), href: pageOfContest(parentId ?? id) }] : []
}
