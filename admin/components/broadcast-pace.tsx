// How many messages of a broadcast leave in a minute, changed while it is on its way.
import { useTranslation } from 'adminjs'
import React, { useState } from 'react'

export default function BroadcastPace({ perMinute, isBusy, onSave }: any) {
  const { t } = useTranslation()
  const [text, setText] = useState(perMinute === null ? '' : String(perMinute))
  return (
    <form
      noValidate
      className="m-pace"
      onSubmit={(event) => {
        event.preventDefault()
        onSave(text)
      }}
    >
      <label htmlFor="broadcast-pace">{t('own.broadcasts.perMinute')}</label>
      <input
        id="broadcast-pace"
        type="number"
        inputMode="numeric"
        min={1}
        max={1000}
        placeholder={t('own.broadcasts.perMinuteOfAll')}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" disabled={isBusy}>
        {t('own.broadcasts.pace')}
      </button>
    </form>
  )
}
