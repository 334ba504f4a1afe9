// A setting that is one line: a whole number with its unit beside it, or words.
import { useTranslation } from 'adminjs'
import React, { useState } from 'react'
import { useSetting } from './use-setting.ts'

export default function SettingLine({ setting, canWrite, onSaved }: any) {
  const { t } = useTranslation()
  const [text, setText] = useState(String(setting.value))
  const { save, refusal, isBusy } = useSetting(setting, onSaved)
  const isNumber = setting.kind === 'number'
  const typed = isNumber
    ? ({ type: 'number', inputMode: 'numeric', min: setting.min, max: setting.max } as const)
    : ({ type: 'text', maxLength: setting.most } as const)
  return (
    <form
      noValidate
      aria-busy={isBusy}
      onSubmit={(event) => {
        event.preventDefault()
        // An empty field is no number, and not nought.
        if (isNumber) void save(text.trim() === '' ? null : Number(text))
        else void save(text)
      }}
    >
      {refusal && (
        <p className="m-refusal" role="alert">
          {refusal}
        </p>
      )}
      <div className="m-setting-row">
        <input
          {...typed}
          aria-labelledby={setting.name}
          aria-describedby={`${setting.name}-hint`}
          value={text}
          disabled={!canWrite}
          onChange={({ target }) => setText(target.value)}
        />
        {setting.unit && <span>{setting.unit}</span>}
        {canWrite && (
          <button type="submit" disabled={isBusy} aria-label={`${t('own.settings.save')}: ${setting.title}`}>
            {t('own.settings.save')}
          </button>
        )}
      </div>
    </form>
  )
}
