// The commands, in the order in which help shows them.
import type { Command } from '../command.ts'
import { accountCommand } from './account.ts'
import { backupCommand } from './backup.ts'
import { codesCommand } from './codes.ts'
import { doctorCommand } from './doctor.ts'
import { exportCommand } from './export.ts'
import { migrateCommand } from './migrate.ts'
import { restoreCommand } from './restore.ts'
import { scoreCommand } from './score.ts'
import { seedCommand } from './seed.ts'

export const commands: readonly Command[] = [
  doctorCommand,
  accountCommand,
  codesCommand,
  scoreCommand,
  exportCommand,
  backupCommand,
  restoreCommand,
  migrateCommand,
  seedCommand,
]
