// «Настройки»: a panel a setting, each saved by itself.
import { useTranslation } from 'adminjs'
import React, { useEffect, useState } from 'react'
import EventReminders from './event-reminders.tsx'
import { loadPage } from './page-api.ts'
import RefusedPage from './refused-page.tsx'
import SendingHours from './sending-hours.tsx'
import SendingPause from './sending-pause.tsx'
import SettingLine from './setting-line.tsx'

const fields: Record<string, React.ComponentType<any>> = {
  number: SettingLine,
  hours: SendingHours,
  pause: SendingPause,
  reminders: EventReminders,
  text: SettingLine,
}

export default function Settings() {
  const { t } = useTranslation()
  const [data, setData] = useState<any>(null)
  const load = () => void loadPage('settings').then(setData)
  useEffect(load, [])
  if (!data) return <main className="m-page" aria-busy="true" />
  if (data.message) return <RefusedPage name="settings" message={data.message} />
  return (
    <main className="m-page">
      <h1>{t('pages.settings')}</h1>
      <p className="m-hint">{t(data.canWrite ? 'own.settings.hint' : 'own.settings.readOnly')}</p>
      {data.groups.map((group: any) => (
        <section key={group.name} className="m-settings" aria-labelledby={`group-${group.name}`}>
          <h2 id={`group-${group.name}`}>{group.title}</h2>
          {group.settings.map((setting: any) => {
            const Field = fields[setting.kind] as React.ComponentType<any>
            return (
              <section key={setting.name} className="m-panel" aria-labelledby={setting.name}>
                <h3 id={setting.name}>{setting.title}</h3>
                <p id={`${setting.name}-hint`}>{setting.hint}</p>
                <Field key={setting.seen} setting={setting} canWrite={data.canWrite} onSaved={load} />
                {[setting.byDefault, setting.changed].filter(Boolean).map((line: string) => (
                  <p key={line} className="m-quiet-line">
                    {line}
                  </p>
                ))}
              </section>
            )
          })}
        </section>
      ))}
    </main>
  )
}
