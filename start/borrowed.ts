// What the command line borrows from the other doors.
import { askTelegram } from '../bot/telegram/ask.ts'
import type { Borrowed } from '../cli/borrowed.ts'
import { exportWave } from '../jobs/exports/export-wave.ts'
import { prepare } from './prepare.ts'

export const borrowed: Borrowed = {
  fillDemo: (on) => prepare({ ...on, demo: true }),
  askTelegram,
  exportWave,
}
