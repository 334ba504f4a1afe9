// What the centre has set for itself.
import { type Actor, may } from '../core/access.ts'
import { type SettingName, type SettingValue, settings } from '../core/settings.ts'
import { recordAudit } from './audit.ts'
import type { Db } from './open.ts'
import { inTransaction } from './transaction.ts'
import { type Refused, refused } from './wave-rights.ts'

/** What is stored and no longer fits counts as not set. */
export async function settingOf<Name extends SettingName>(db: Db, name: Name): Promise<SettingValue<Name>> {
  const row = await db.setting.findUnique({ where: { name } })
  const read = settings[name].schema.safeParse(row?.value)
  return (read.success ? read.data : settings[name].initially) as SettingValue<Name>
}

export async function changeSetting(
  db: Db,
  actor: Actor,
  name: SettingName,
  given: unknown,
  now: Date,
): Promise<{ kind: 'changed' } | Refused> {
  if (!may(actor, 'write', 'settings')) return refused('settings-not-allowed')
  const read = settings[name].schema.safeParse(given)
  if (!read.success) return refused(`settings-wrong-${name}`)
  const row = { value: read.data, changedAt: now }
  return inTransaction(db, async (tx) => {
    await tx.setting.upsert({ where: { name }, create: { name, ...row }, update: row })
    const note = { action: 'changeSetting', subject: 'setting', subjectId: name, detail: { value: read.data } }
    await recordAudit(tx, actor, note, now)
    return { kind: 'changed' }
  })
}
