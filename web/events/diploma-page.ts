// What a diploma says to whoever has its address: to anybody initials alone, to its owner the name and the file. No pupil has a name.
import { html } from '../../core/html.ts'
import { eventName } from '../../core/outbox/event-params.ts'
import { fullName } from '../../core/people/names.ts'
import { dayInWords, localDateOf } from '../../core/time.ts'
import type { Diploma } from '../../db/contests/diplomas.ts'
import { layout } from '../form/layout.ts'
import type { Say } from '../form/say.ts'
import { otherOf } from './asked.ts'
import { eventStyle } from './assets.ts'
import { initialsOf } from './certificate-page.ts'

export function drawDiploma(
  say: Say,
  diploma: Diploma & { isOwner: boolean },
  { path, zone }: { path: string; zone: string },
): string {
  const { words, language } = say
  const { number, issuedAt, result, person, pupil, nomination, contest, stage, holds, isOwner } = diploma
  const title = words('diploma-number', { number, result })
  const day = (at: Date) => {
    const date = localDateOf(at, zone)
    return words('certificate-day', { day: dayInWords(date, language), year: date.slice(0, 4) })
  }
  const facts = [
    ...(pupil
      ? [['diploma-whose', words('diploma-pupil', pupil)] as const]
      : [
          [
            isOwner ? 'certificate-name' : 'certificate-initials',
            isOwner ? fullName(person) : initialsOf(person),
          ] as const,
        ]),
    ['diploma-result', words('contests-result', { result })] as const,
    ['certificate-event', eventName(contest, { say: words })] as const,
    ['diploma-of-stage', words('diploma-stage', { stage: stage.title, day: day(stage.startsAt) })] as const,
    ['diploma-in', nomination] as const,
    ['certificate-given', day(issuedAt)] as const,
  ]
  const body = html`<h1>${title}</h1>
<p class="${holds ? 'notice' : 'problems'}">${words(holds ? 'diploma-holds' : 'diploma-does-not-hold')}</p>
<dl>
${facts.map(([name, value]) => html`<div><dt>${words(name)}</dt><dd>${value}</dd></div>`)}
</dl>
${
  isOwner && holds
    ? html`<div class="ways"><a class="button" href="${path}.pdf">${words('certificate-download')}</a></div>
<p class="help">${words('diploma-secret')}</p>`
    : ''
}`
  return layout(say, { title, body, other: otherOf(path, say), head: eventStyle })
}
