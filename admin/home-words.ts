// How the home page says what needs attention, and where it sends one to.
import { instantInWords } from '../core/time.ts'
import type { Attention } from '../db/attention/attention.ts'
import { type Words, wordsOf } from '../locales/index.ts'
import type { Desk } from './desk.ts'
import { dayOf } from './wave-words.ts'

/** Without a way there is nothing to press: one's own survey waits in the chat. */
const ways: Record<string, (id: number | undefined) => string | null> = {
  'access-requests': () => '/admin/resources/AccessRequest?filters.status=waiting&sortBy=createdAt&direction=asc',
  calls: () => '/admin/pages/calls',
  'recommendations-late': () => '/admin/resources/Recommendation?filters.isLate=true&sortBy=lastDay&direction=asc',
  'recommendations-effect': () => '/admin/resources/Recommendation?filters.toMark=true',
  'vacancy-reports': () => '/admin/pages/vacancy-coverage',
  'own-vacancy-report': () => '/admin/resources/VacancyReport',
  'questions-late': () => '/admin/resources/Question?filters.isLate=true&sortBy=lastDay&direction=asc',
  applications: () => '/admin/resources/ContestApplication?filters.status=sent&sortBy=sentAt&direction=asc',
  questions: () => '/admin/resources/Question?filters.isOpen=true&sortBy=lastDay&direction=asc',
  talks: () => '/admin/pages/talks',
  'silent-pairs': () => '/admin/resources/Mentorship?filters.silentFor=30',
  'rmo-absences': () => '/admin/pages/rmo-absences',
  findings: () => '/admin/pages/findings',
  doubtful: () => '/admin/resources/OutboxMessage?filters.isInDoubt=true',
  'channel-refused': () => '/admin/resources/OutboxMessage?filters.status=queued',
  'channel-trouble': () => '/admin/resources/OutboxMessage?filters.status=queued',
  'channel-silent': () => '/admin/resources/OutboxMessage?filters.status=queued',
  'messages-failed': (id) => `/admin/pages/wave-progress?wave=${id}&show=people&message=failed`,
  'messages-blocked': (id) => `/admin/pages/wave-progress?wave=${id}&show=people&message=blocked`,
  'waiting-broadcast': (id) => `/admin/pages/broadcast?broadcast=${id}`,
  'held-broadcast': (id) => `/admin/pages/broadcast?broadcast=${id}`,
  'unused-codes': (id) => `/admin/pages/wave-progress?wave=${id}&show=people&standing=no-chat`,
  'unopened-wave': (id) => `/admin/pages/wave-progress?wave=${id}`,
  updates: () => '/admin/pages/faults',
  schedules: () => '/admin/pages/schedules',
  'sending-paused': () => '/admin/pages/settings',
  'sending-paused-by-centre': () => null,
  'own-survey': () => null,
  'own-organisation': () => null,
  'register-gaps': () => '/admin/resources/Person?filters.withoutBirthDate=true',
}

export function say({ name, count, args = {}, tone, id }: Attention, desk: Desk) {
  const told = Object.entries(args).map(([key, value]) => [
    key,
    value instanceof Date ? inWords(key, value, desk) : value,
  ])
  const sentence = wordsOf(desk.actor.language)(`panel-home-${name}`, { count, ...Object.fromEntries(told) })
  return { key: `${name}-${id ?? ''}-${String(args.title ?? '')}`, count, tone, sentence }
}

export function wayTo({ name, id }: Attention, words: Words): { href: string | null; press: string } {
  const href = ways[name]?.(id) ?? null
  return { href, press: href ? words(`panel-home-${name}-press`) : '' }
}

/** Deadlines are days, the last one included; everything else is a moment. */
function inWords(key: string, at: Date, desk: Desk): string {
  if (key === 'closesAt') return dayOf(new Date(at.getTime() - 1), desk)
  return instantInWords(at, desk.hours.zone, desk.actor.language)
}
