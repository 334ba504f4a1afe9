// By which rules people are reminded of an event: days before at an hour, hours before, and at the start.
import { useTranslation } from 'adminjs'
import React, { useState } from 'react'
import { useSetting } from './use-setting.ts'

export default function EventReminders({ setting, canWrite, onSaved }: any) {
  const { t } = useTranslation()
  const [days, setDays] = useState(setting.value.days.join(', '))
  const [at, setAt] = useState(setting.value.at)
  const [hours, setHours] = useState(setting.value.hours.join(', '))
  const [start, setStart] = useState(setting.value.start)
  const { save, refusal, isBusy } = useSetting(setting, onSaved)
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    void save({ days: numbersIn(days), at, hours: numbersIn(hours), start })
  }
  return (
    <form className="m-reminders" noValidate aria-busy={isBusy} onSubmit={submit}>
      {refusal && (
        <p className="m-refusal" role="alert">
          {refusal}
        </p>
      )}
      <fieldset disabled={!canWrite}>
        <div className="m-setting-row">
          <label htmlFor="remind-days">{t('own.settings.remindDays')}</label>
          <input id="remind-days" value={days} onChange={({ target }) => setDays(target.value)} />
          <label>
            {t('own.settings.remindAt')}{' '}
            <select value={at} onChange={({ target }) => setAt(Number(target.value))}>
              {Array.from({ length: setting.to - setting.from + 1 }, (_, i) => setting.from + i).map((hour) => (
                <option key={hour} value={hour}>
                  {hour}:00
                </option>
              ))}
            </select>
          </label>
        </div>
        <div className="m-setting-row">
          <label htmlFor="remind-hours">{t('own.settings.remindHours')}</label>
          <input id="remind-hours" value={hours} onChange={({ target }) => setHours(target.value)} />
        </div>
        <label className="m-setting-row">
          <input type="checkbox" checked={start} onChange={({ target }) => setStart(target.checked)} />
          {t('own.settings.remindAtStart')}
        </label>
      </fieldset>
      {canWrite && (
        <button type="submit" className="m-primary" disabled={isBusy}>
          {t('own.settings.saveReminders')}
        </button>
      )}
    </form>
  )
}

/** What is no number goes as it is: the server says what is wrong. */
function numbersIn(text: string): unknown[] {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '')
  return words.map((word) => (/^\d+$/.test(word) ? Number(word) : word))
}
