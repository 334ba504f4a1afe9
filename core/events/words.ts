// The closed lists that an event is described by, in the order in which they are offered.

export const eventKinds = [
  'seminar',
  'master_class',
  'round_table',
  'training',
  'webinar',
  'conference',
  'rmo_meeting',
  'methodical_council',
  'consultation',
  'briefing',
  'internship',
  'consult_session',
  'course',
  'young_association',
  'young_rally',
  'young_week',
  'semyonov_rally',
  'educator_contest',
  'pupil_contest',
  'olympiad',
  'reading_event',
  'award_ceremony',
] as const
export type EventKind = (typeof eventKinds)[number]

export const eventLevels = ['municipal', 'inter_municipal', 'regional', 'national', 'international'] as const
export type EventLevel = (typeof eventLevels)[number]

export const eventModes = ['in_person', 'online', 'hybrid'] as const
export type EventMode = (typeof eventModes)[number]

export const eventRoles = ['participant', 'speaker', 'workshop_leader', 'jury', 'organiser'] as const
export type EventRole = (typeof eventRoles)[number]

export type EventStatus = 'draft' | 'announced' | 'registration_closed' | 'held' | 'cancelled'

export type RegistrationStatus = 'registered' | 'waiting' | 'offered' | 'declined' | 'lapsed' | 'cancelled'
