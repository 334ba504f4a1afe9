// What `doctor` looks at, in the order in which it says it.
import { addressCheck } from './address.ts'
import { administratorCheck } from './administrator.ts'
import { backupsCheck } from './backups.ts'
import type { Check } from './check.ts'
import { diskCheck } from './disk.ts'
import { folderCheck } from './folder.ts'
import { inboxCheck } from './inbox.ts'
import { kindCheck } from './kind.ts'
import { lockCheck } from './lock.ts'
import { migrationsCheck } from './migrations.ts'
import { nodeCheck } from './node.ts'
import { outboxCheck } from './outbox.ts'
import { schedulesCheck } from './schedules.ts'
import { secretCheck } from './secret.ts'
import { serverCheck } from './server.ts'
import { telegramCheck } from './telegram.ts'
import { zoneCheck } from './zone.ts'

export const checks: readonly Check[] = [
  nodeCheck,
  folderCheck,
  diskCheck,
  zoneCheck,
  lockCheck,
  serverCheck,
  migrationsCheck,
  kindCheck,
  telegramCheck,
  addressCheck,
  secretCheck,
  inboxCheck,
  outboxCheck,
  schedulesCheck,
  administratorCheck,
  backupsCheck,
]
