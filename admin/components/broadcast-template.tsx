// Keeps what stands in the composer as a template, under a name of its own.
import { useTranslation } from 'adminjs'
import React, { useState } from 'react'

type Props = { title: string; isBusy: boolean; onSave: (name: string) => void }

export default function BroadcastTemplate({ title, isBusy, onSave }: Props) {
  const { t } = useTranslation()
  const [name, setName] = useState<string | null>(null)
  const shown = name ?? title
  return (
    <details className="m-compose-template">
      <summary>{t('own.broadcasts.asTemplate')}</summary>
      <div className="m-field">
        <label htmlFor="broadcast-template">{t('own.broadcasts.templateName')}</label>
        <input
          id="broadcast-template"
          maxLength={120}
          value={shown}
          onChange={({ target }) => setName(target.value)}
          onKeyDown={(event) => {
            // Enter here keeps the template and sends nothing.
            if (event.key !== 'Enter') return
            event.preventDefault()
            onSave(shown)
          }}
        />
      </div>
      <button type="button" disabled={isBusy} onClick={() => onSave(shown)}>
        {t('own.broadcasts.saveTemplate')}
      </button>
    </details>
  )
}
