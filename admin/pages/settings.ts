// «Настройки»: everything that a centre may set for itself, each with what it does, saved one by one.
import { may } from '../../core/access.ts'
import { reminderHours } from '../../core/events/reminder-rules.ts'
import { decentHours } from '../../core/outbox/sending-hours.ts'
import { type SettingName, settingGroups, settingNames, settings } from '../../core/settings.ts'
import { instantInWords } from '../../core/time.ts'
import { changedSettings, changeSetting, type StoredSetting, settingFrom } from '../../db/settings.ts'
import { wordsOf } from '../../locales/index.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { rulesInWords } from '../events/reminders.ts'
import { PanelRefusal } from '../refusal.ts'

export const settingsPage: PageDeclaration = {
  name: 'settings',
  icon: 'Sliders',
  component: 'Settings',
  group: 'system',
  subject: 'settings',
  longest: 20_000,
  load: async (desk) => {
    const { db, actor } = desk
    const words = wordsOf(actor.language)
    const changed = await changedSettings(db)
    return {
      canWrite: may(actor, 'write', 'settings'),
      groups: settingGroups.map((group) => ({
        name: group,
        title: words(`settings-group-${group}`),
        settings: settingNames
          .filter((name) => settings[name].group === group)
          .map((name) => shown(name, changed.get(name), desk)),
      })),
    }
  },
  act: async ({ db, actor, now }, values) => {
    const words = wordsOf(actor.language)
    const name = settingNames.find((one) => one === values.name)
    if (!name) throw new PanelRefusal(400, 'panel-wrong-query', { name: 'name' })
    const outcome = await changeSetting(db, actor, name, parsed(values.value), now, seenOf(values))
    return outcome.kind === 'changed'
      ? { notice: { type: 'success', message: words('settings-saved', { name: words(`settings-name-${name}`) }) } }
      : { notice: { type: 'error', message: words(outcome.reason, outcome.args) } }
  },
}

function shown(name: SettingName, stored: StoredSetting | undefined, { actor, hours }: Desk) {
  const words = wordsOf(actor.language)
  const setting = settings[name]
  const about = {
    name,
    title: words(`settings-name-${name}`),
    hint: words(`settings-hint-${name}`),
    value: settingFrom(name, stored?.value),
    seen: stored?.changedAt.toISOString() ?? '',
    changed: stored
      ? words('settings-changed', { at: instantInWords(stored.changedAt, hours.zone, actor.language) })
      : null,
  }
  if (setting.kind === 'number') {
    const { min, max, initially } = setting
    const unit = (count: number) => words(`settings-unit-${name}`, { count })
    const byDefault = words('settings-by-default', { value: `${initially} ${unit(initially)}` })
    return { ...about, kind: setting.kind, min, max, unit: unit(about.value as number), byDefault, initially }
  }
  if (setting.kind === 'hours') {
    const byDefault = words('settings-by-default', { value: words(`settings-initially-${name}`) })
    // A demo's people are written to on Sundays too, as long as nobody has set its hours.
    const note = hours.week[7] ? words('settings-hours-demo') : null
    return { ...about, kind: setting.kind, byDefault, initially: setting.initially, note, ...decentHours }
  }
  if (setting.kind === 'reminders') {
    const byDefault = words('settings-by-default', { value: rulesInWords(setting.initially, words) })
    return { ...about, kind: setting.kind, byDefault, ...reminderHours }
  }
  if (setting.kind === 'text') return { ...about, kind: setting.kind, most: setting.most }
  return { ...about, kind: setting.kind, canCallOff: may(actor, 'write', 'allSending') }
}

/** When it was last changed, as the page was shown. */
function seenOf({ seen = '' }: Record<string, string>): Date | null {
  return seen === '' ? null : new Date(seen)
}

function parsed(text = ''): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
