// What every message about an event says of it.
import { z } from 'zod'
import { type EventRole, eventKinds } from '../events/words.ts'
import { momentInWords, timeInWords } from '../time.ts'
import type { Action, Language } from '../view.ts'
import type { Say } from './kind.ts'

/** Instants are ISO; `zone` is the centre's. */
export const whenParams = z.object({
  startsAt: z.string(),
  endsAt: z.string(),
  place: z.string().nullable(),
  link: z.string().nullable(),
})

/** Written when the message is queued, and kept true until it is said. */
export const eventParams = whenParams.extend({
  token: z.string(),
  kind: z.enum(eventKinds),
  title: z.string(),
  zone: z.string(),
})

export type EventParams = z.infer<typeof eventParams>

type Spoken = { say: Say; language: Language }

/** «Семинар «План за 20 минут»» */
export function eventName({ kind, title }: Pick<EventParams, 'kind' | 'title'>, { say }: Pick<Spoken, 'say'>): string {
  return say('events-name', { kind: say('events-kind', { kind }), title })
}

/** «докладчик: «План урока»»: the same where no name may stand. */
export function partLine({ role, topic }: { role: EventRole; topic: string | null }, say: Say): string {
  const part = say('events-role', { role })
  return topic ? say('events-part-on', { role: part, topic }) : part
}

/** «Иванова Анна Петровна, докладчик: «План урока»» */
export function speakerLine(
  { name, ...part }: { name: string; role: EventRole; topic: string | null },
  say: Say,
): string {
  return say('events-speaker', { name, part: partLine(part, say) })
}

/** «4 декабря (пт), 15:00–16:30 (МСК)», and the place beneath. */
export function whenAndWhere(
  { startsAt, endsAt, place, link }: z.infer<typeof whenParams>,
  zone: string,
  { say, language }: Spoken,
): string {
  const [from, to] = [new Date(startsAt), new Date(endsAt)]
  const when = say('events-when', {
    from: momentInWords(from, zone, language),
    to: timeInWords(from, to, zone, language),
  })
  const where = place ? say('events-where', { place }) : link ? say('events-online') : null
  return [when, ...(where ? [where] : [])].join('\n')
}

export function openEvent({ token }: Pick<EventParams, 'token'>, label: string, act?: string): Action {
  return { kind: 'press', label, value: act ? `event:${token}:${act}` : `event:${token}` }
}

/** To where it is held from afar; none where it is not. */
export function linkRows({ link }: Pick<EventParams, 'link'>, { say }: Spoken): Action[][] {
  return link ? [[{ kind: 'link', label: say('events-link'), url: link }]] : []
}
