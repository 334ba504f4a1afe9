// The commands, in the order in which help shows them.
import type { Command } from '../command.ts'
import { migrateCommand } from './migrate.ts'

export const commands: readonly Command[] = [migrateCommand]
