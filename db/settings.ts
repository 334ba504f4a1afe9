// What the centre has set for itself.
import { type Actor, may } from '../core/access.ts'
import { type Fault, readSetting, type SettingName, type SettingValue, settings } from '../core/settings.ts'
import { recordAudit } from './audit.ts'
import { replanByRulesOfCentre } from './events/replan.ts'
import type { Db } from './open.ts'
import { inTransaction } from './transaction.ts'

/** What is stored and no longer fits counts as not set. */
export async function settingOf<Name extends SettingName>(db: Db, name: Name): Promise<SettingValue<Name>> {
  const row = await db.setting.findUnique({ where: { name } })
  return settingFrom(name, row?.value)
}

export type StoredSetting = { value: unknown; changedAt: Date }

/** What has been changed from what holds initially, and when. */
export async function changedSettings(db: Db): Promise<Map<string, StoredSetting>> {
  return new Map((await db.setting.findMany()).map(({ name, value, changedAt }) => [name, { value, changedAt }]))
}

export function settingFrom<Name extends SettingName>(name: Name, stored: unknown): SettingValue<Name> {
  const read = settings[name].schema.safeParse(stored)
  return (read.success ? read.data : settings[name].initially) as SettingValue<Name>
}

export type SettingChange = { kind: 'changed' } | ({ kind: 'refused' } & Fault)

/** @param seen when it was last changed, as its editor knows it: null for never, absent where nobody edits */
export async function changeSetting(
  db: Db,
  actor: Actor,
  name: SettingName,
  given: unknown,
  now: Date,
  seen?: Date | null,
): Promise<SettingChange> {
  if (!may(actor, 'write', 'settings')) return { kind: 'refused', reason: 'settings-not-allowed' }
  const read = readSetting(name, given)
  if ('reason' in read) return { kind: 'refused', ...read }
  const { value } = read
  const row = { value, changedAt: now }
  return inTransaction(db, async (tx) => {
    const before = await tx.setting.findUnique({ where: { name } })
    if (seen !== undefined && before?.changedAt.getTime() !== seen?.getTime()) {
      return { kind: 'refused', reason: 'settings-changed-meanwhile' }
    }
    await tx.setting.upsert({ where: { name }, create: { name, ...row }, update: row })
    if (name === 'event-reminders') await replanByRulesOfCentre(tx, now)
    const note = { action: 'changeSetting', subject: 'setting', subjectId: name, detail: { value } }
    await recordAudit(tx, actor, note, now)
    return { kind: 'changed' }
  })
}
