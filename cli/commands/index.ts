// The commands, in the order in which help shows them.
import type { Command } from '../command.ts'
import { accountCommand } from './account.ts'
import { codesCommand } from './codes.ts'
import { migrateCommand } from './migrate.ts'
import { scoreCommand } from './score.ts'

export const commands: readonly Command[] = [migrateCommand, accountCommand, codesCommand, scoreCommand]
