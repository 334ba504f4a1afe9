// The kinds of messages that we send unprompted.
import type { Kind } from '../kind.ts'
import { trainingStatus } from './training-status.ts'
import { waveInvitation } from './wave-invitation.ts'
import { waveReminder } from './wave-reminder.ts'

export const kinds: readonly Kind[] = [waveInvitation, waveReminder, trainingStatus]
