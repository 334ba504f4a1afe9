// Whom a broadcast is for: chosen, or put together on the page of segments, from where one comes back to what was typed.
import { useTranslation } from 'adminjs'
import React from 'react'

export default function BroadcastWhom({ data, field, onBuild }: any) {
  const { t } = useTranslation()
  const { broadcast, audiences, canBuild } = data
  return (
    <div className="m-field">
      <label htmlFor="broadcast-audience">{t('own.broadcasts.to')}</label>
      {broadcast.follows ? (
        <p id="broadcast-audience">{t('own.broadcasts.follows')}</p>
      ) : (
        <>
          <select {...field('audience')}>
            {audiences.map((one: any) => (
              <option key={one.value} value={one.value}>
                {one.label}
              </option>
            ))}
          </select>
          {canBuild && (
            <button type="button" onClick={onBuild}>
              {t('own.broadcasts.buildAudience')}
            </button>
          )}
        </>
      )}
    </div>
  )
}
