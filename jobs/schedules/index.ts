// All that happens by the clock.

import type { Schedule } from '../schedule.ts'
import { followUps } from './ask-to-follow-up.ts'
import { closeDue } from './close-due-waves.ts'
import { countClosed } from './count-closed-waves.ts'
import { findInWaves } from './find-in-closed-waves.ts'
import { openDue } from './open-due-waves.ts'
import { queueReminders } from './queue-wave-reminders.ts'
import { settleAnonymous } from './settle-anonymous-waves.ts'
import { sweepOut } from './sweep.ts'

export const schedules: readonly Schedule[] = [
  openDue,
  closeDue,
  queueReminders,
  settleAnonymous,
  countClosed,
  findInWaves,
  followUps,
  sweepOut,
]
