// The school calendar: a row a weekday, silent stretches of every year, holidays and exam days of this one.
import { useTranslation } from 'adminjs'
import React, { useState } from 'react'
import { asMonthDay, asTyped } from './month-day.ts'
import SendingDays from './sending-days.tsx'
import SendingWeek from './sending-week.tsx'
import { useSetting } from './use-setting.ts'

export default function SendingHours({ setting, canWrite, onSaved }: any) {
  const { t } = useTranslation()
  const [week, setWeek] = useState<any>(setting.value.week)
  const [silent, setSilent] = useState<any[]>(() => setting.value.silent.map(typed))
  const [days, setDays] = useState<any[]>(() => setting.value.days.map(keyed))
  const { save, refusal, isBusy } = useSetting(setting, onSaved)
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    void save({
      week,
      silent: silent.map(({ from, to }) => ({ from: asMonthDay(from), to: asMonthDay(to) })),
      days: days.map(({ from, to, note }) => ({ from, to: to || from, note: note.trim() })),
    })
  }
  return (
    <form className="m-hours" noValidate aria-busy={isBusy} onSubmit={submit}>
      {setting.note && <p className="m-quiet-line">{setting.note}</p>}
      <fieldset disabled={!canWrite}>
        <SendingWeek week={week} first={setting.from} last={setting.to} onChange={setWeek} />
        <SendingDays name="silent" rows={silent} onChange={setSilent} />
        <SendingDays name="days" rows={days} onChange={setDays} />
      </fieldset>
      {refusal && (
        <p className="m-refusal" role="alert">
          {refusal}
        </p>
      )}
      {canWrite && (
        <button type="submit" className="m-primary" disabled={isBusy}>
          {t('own.settings.saveHours')}
        </button>
      )}
    </form>
  )
}

let count = 0
const keyed = (row: any) => ({ ...row, key: ++count })
const typed = ({ from, to }: any) => keyed({ from: asTyped(from), to: asTyped(to) })
