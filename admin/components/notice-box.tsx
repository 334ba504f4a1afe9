// What has just been done or refused: read out, called by its name, and there until it is read.
import { useTranslation } from 'adminjs'
import React, { useEffect } from 'react'
import { useDispatch, useSelector } from 'react-redux'

/** As long as two lines take to be read twice; a refusal stays until it is put away. */
const readMs = 10_000

export default function NoticeBox() {
  const { t } = useTranslation()
  const notices: any[] = useSelector((state: any) => state.notices)
  return (
    <section className="m-notices" aria-label={t('own.notices') ?? undefined} aria-live="polite">
      {notices.map((notice) => (
        <Notice key={notice.id} notice={notice} />
      ))}
    </section>
  )
}

function Notice({ notice: { id, type, message, resourceId, options } }: any) {
  const { t, tm } = useTranslation()
  const dispatch = useDispatch()
  const isRefusal = type === 'error'
  useEffect(() => {
    if (isRefusal) return
    const timer = setTimeout(() => dispatch(drop(id)), readMs)
    return () => clearTimeout(timer)
  }, [id, isRefusal, dispatch])
  return (
    <div className={isRefusal ? 'm-notice m-refused' : 'm-notice'} role={isRefusal ? 'alert' : undefined}>
      <p>{tm(message, resourceId, options)}</p>
      <button type="button" aria-label={t('own.putAway') ?? undefined} onClick={() => dispatch(drop(id))}>
        ×
      </button>
    </div>
  )
}

function drop(noticeId: string) {
  return { type: 'DROP_NOTICE', data: { noticeId } }
}
