// When a broadcast goes out, until when it is worth it, how fast, and whether it does so again.
import { useTranslation } from 'adminjs'
import React from 'react'

export default function BroadcastTime({ form, field }: any) {
  const { t } = useTranslation()
  return (
    <div className="m-compose-time">
      <div className="m-field">
        <label htmlFor="broadcast-sendAt">{t('own.broadcasts.when')}</label>
        <input {...field('sendAt')} type="datetime-local" />
      </div>
      <div className="m-field">
        <label htmlFor="broadcast-sendUntil">{t('own.broadcasts.sendUntil')}</label>
        <input {...field('sendUntil')} type="datetime-local" aria-describedby="broadcast-time-hint" />
      </div>
      <div className="m-field">
        <label htmlFor="broadcast-perMinute">{t('own.broadcasts.perMinute')}</label>
        <input
          {...field('perMinute')}
          type="number"
          inputMode="numeric"
          min={1}
          max={1000}
          placeholder={t('own.broadcasts.perMinuteOfAll')}
          aria-describedby="broadcast-time-hint"
        />
      </div>
      <div className="m-field">
        <label htmlFor="broadcast-repeats">{t('own.broadcasts.repeats')}</label>
        <select {...field('repeats')}>
          {['never', 'weekly', 'monthly'].map((one) => (
            <option key={one} value={one}>
              {t(`own.broadcasts.repeats.${one}`)}
            </option>
          ))}
        </select>
      </div>
      {form.repeats !== 'never' && (
        <div className="m-field">
          <label htmlFor="broadcast-repeatUntil">{t('own.broadcasts.until')}</label>
          <input {...field('repeatUntil')} type="date" required />
        </div>
      )}
      <p className="m-quiet-line" id="broadcast-time-hint">
        {t('own.broadcasts.timeHint')}
      </p>
    </div>
  )
}
