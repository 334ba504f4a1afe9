// The kinds of messages that we send unprompted.
import type { Kind } from '../kind.ts'
import { broadcasts } from './broadcast.ts'
import { broadcastTest } from './broadcast-test.ts'
import { contestApplication } from './contest-application.ts'
import { contestFiled } from './contest-filed.ts'
import { contestResult } from './contest-result.ts'
import { digest } from './digest.ts'
import { eventAnnouncement } from './event-announcement.ts'
import { eventCancelled } from './event-cancelled.ts'
import { eventCertificate } from './event-certificate.ts'
import { eventChanged } from './event-changed.ts'
import { eventMaterials } from './event-materials.ts'
import { eventOffered } from './event-offered.ts'
import { eventRegistered } from './event-registered.ts'
import { eventReminder } from './event-reminder.ts'
import { eventSpeaker } from './event-speaker.ts'
import { followUp } from './follow-up.ts'
import { material } from './material.ts'
import { meetingLogged } from './meeting-logged.ts'
import { mentorSilence } from './mentor-silence.ts'
import { mentorTopics } from './mentor-topics.ts'
import { mentorshipBegan } from './mentorship-began.ts'
import { mentorshipEnded } from './mentorship-ended.ts'
import { questionAnswered } from './question-answered.ts'
import { questionToAnswer } from './question-to-answer.ts'
import { questionWaiting } from './question-waiting.ts'
import { recommendation } from './recommendation.ts'
import { rmoAbsence } from './rmo-absence.ts'
import { silentPairs } from './silent-pairs.ts'
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
  mentorshipBegan,
  mentorshipEnded,
  meetingLogged,
  mentorSilence,
  silentPairs,
  followUp,
  talkTaken,
  vacancyReminder,
  rmoAbsence,
  ...broadcasts,
  broadcastTest,
  eventAnnouncement,
  eventRegistered,
  eventOffered,
  eventChanged,
  eventCancelled,
  eventReminder,
  eventSpeaker,
  eventMaterials,
  questionAnswered,
  questionToAnswer,
  questionWaiting,
  material,
  eventCertificate,
  contestApplication,
  contestFiled,
  contestResult,
  digest,
]

/** The kinds of which staff decide where nobody knows whether one has arrived; the others are let go. */
export const asked: readonly string[] = kinds.filter(({ whenUnknown }) => whenUnknown === 'ask').map(({ name }) => name)
