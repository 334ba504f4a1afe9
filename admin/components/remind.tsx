// «Напомнить»: who would get it and who not, then a yes, then nothing more to press.
import { useNotice, useTranslation } from 'adminjs'
import React, { useState } from 'react'
import { Link } from 'react-router-dom'
import { actOnPage } from './page-api.ts'
import PreviewLines from './preview-lines.tsx'

export default function Remind({ wave, organisation, label, onDone }: any) {
  const { t } = useTranslation()
  const addNotice = useNotice()
  const [asked, setAsked] = useState<any>(null)
  const [isBusy, setBusy] = useState(false)
  const within = organisation ? `&organisation=${organisation}` : '&show=people'
  const list = `/admin/pages/wave-progress?wave=${wave}${within}&standing=gets`
  const send = async (confirmed?: string) => {
    setBusy(true)
    const answer = await actOnPage('wave-progress', {
      wave: String(wave),
      ...(organisation && { organisation: String(organisation) }),
      ...(confirmed && { confirmed }),
    })
    setBusy(false)
    if (answer.notice) addNotice(answer.notice)
    setAsked(answer.preview ? answer : null)
    if (answer.notice?.type === 'success') onDone()
  }
  if (!asked) {
    return (
      <button type="button" className="m-primary" disabled={isBusy} onClick={() => send()}>
        {label}
      </button>
    )
  }
  return (
    <div className="m-action m-asking" aria-busy={isBusy}>
      <PreviewLines preview={asked.preview} />
      {asked.canConfirm && (
        <button type="button" className="m-primary" disabled={isBusy} onClick={() => send(asked.preview.mark)}>
          {t('own.waves.remindConfirm')}
        </button>
      )}{' '}
      <button type="button" onClick={() => setAsked(null)}>
        {t(asked.canConfirm ? 'buttons.cancel' : 'own.close')}
      </button>
      {asked.canConfirm && <Link to={list}>{t('own.waves.remindList')}</Link>}
    </div>
  )
}
