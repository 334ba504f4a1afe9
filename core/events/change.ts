// What those who have a place are told of when an event changes: its time and its place, nothing else.

/** As messages hold it: instants are ISO. */
export type EventWhen = { startsAt: string; endsAt: string; place: string | null; link: string | null }

export function whenOf(event: { startsAt: Date; endsAt: Date; place: string | null; link: string | null }): EventWhen {
  const { startsAt, endsAt, place, link } = event
  return { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), place, link }
}

export function isTold(before: EventWhen, after: EventWhen): boolean {
  return (['startsAt', 'endsAt', 'place', 'link'] as const).some((name) => before[name] !== after[name])
}
