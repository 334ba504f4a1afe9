// The kinds of messages that we send unprompted.
import type { Kind } from '../kind.ts'
import { followUp } from './follow-up.ts'
import { mentorTopics } from './mentor-topics.ts'
import { recommendation } from './recommendation.ts'
import { talkTaken } from './talk-taken.ts'
import { trainingStatus } from './training-status.ts'
import { vacancyReminder } from './vacancy-reminder.ts'
import { waveInvitation } from './wave-invitation.ts'
import { waveReminder } from './wave-reminder.ts'

export const kinds: readonly Kind[] = [
  waveInvitation,
  waveReminder,
  trainingStatus,
  recommendation,
  mentorTopics,
  followUp,
  talkTaken,
  vacancyReminder,
]
