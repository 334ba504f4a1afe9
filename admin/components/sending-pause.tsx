// All sending, stopped and let go again: each asks once more, for it concerns everybody. What a pause has stopped can be
// called off.
import { useTranslation } from 'adminjs'
import React, { useState } from 'react'
import { Link } from 'react-router-dom'
import Mark from './mark.tsx'
import { useSetting } from './use-setting.ts'

export default function SendingPause({ setting, canWrite, onSaved }: any) {
  const { t } = useTranslation()
  const [isAsking, setAsking] = useState(false)
  const { save, refusal, isBusy } = useSetting(setting, onSaved)
  const isPaused: boolean = setting.value
  const deed = isPaused ? 'resume' : 'pause'
  return (
    <div aria-busy={isBusy}>
      {refusal && (
        <p className="m-refusal" role="alert">
          {refusal}
        </p>
      )}
      <div className="m-setting-row">
        <Mark text={t(isPaused ? 'own.settings.paused' : 'own.settings.goes')} tone={isPaused ? 'acute' : 'quiet'} />
        {canWrite && !isAsking && (
          <button type="button" onClick={() => setAsking(true)}>
            {t(`own.settings.${deed}`)}
          </button>
        )}
        {isPaused && setting.canCallOff && (
          <Link to="/admin/resources/OutboxMessage/actions/callOffWaiting">{t('actions.callOffWaiting')}</Link>
        )}
      </div>
      {isAsking && (
        <div className="m-action m-asking">
          <p>{t(`own.settings.${deed}Sure`)}</p>
          <button type="button" className="m-primary" disabled={isBusy} onClick={() => save(!isPaused)}>
            {t(`own.settings.${deed}Yes`)}
          </button>{' '}
          <button type="button" onClick={() => setAsking(false)}>
            {t('buttons.cancel')}
          </button>
        </div>
      )}
    </div>
  )
}
