// All that happens by the clock.

import type { Schedule } from '../schedule.ts'
import { announceNew } from './announce-materials.ts'
import { askFeedback } from './ask-for-feedback.ts'
import { followUps } from './ask-to-follow-up.ts'
import { askUsed } from './ask-what-was-used.ts'
import { closeDue } from './close-due-waves.ts'
import { countClosed } from './count-closed-waves.ts'
import { findInWaves } from './find-in-closed-waves.ts'
import { issueDueCertificates } from './issue-certificates.ts'
import { mindEvents } from './mind-events.ts'
import { nudgeMentors } from './nudge-silent-mentors.ts'
import { openDue } from './open-due-waves.ts'
import { queueReminders } from './queue-wave-reminders.ts'
import { sendBroadcasts } from './send-due-broadcasts.ts'
import { settleAnonymous } from './settle-anonymous-waves.ts'
import { sweepOut } from './sweep.ts'
import { tellEventMaterials } from './tell-event-materials.ts'
import { tellOfAbsences } from './tell-of-absences.ts'

export const schedules: readonly Schedule[] = [
  openDue,
  closeDue,
  queueReminders,
  sendBroadcasts,
  settleAnonymous,
  countClosed,
  findInWaves,
  followUps,
  nudgeMentors,
  tellOfAbsences,
  issueDueCertificates,
  askFeedback,
  askUsed,
  mindEvents,
  tellEventMaterials,
  announceNew,
  sweepOut,
]
