// How many the rules find now, counted anew a moment after each change.
import { useTranslation } from 'adminjs'
import React, { useEffect, useState } from 'react'
import { actOnPage } from './page-api.ts'

const restMs = 400

export default function SegmentCount({ rules, isComplete }: { rules: string; isComplete: boolean }) {
  const { t } = useTranslation()
  const [answer, setAnswer] = useState<any>(null)
  useEffect(() => {
    if (!isComplete) return
    // An answer to rules that have changed since is not shown.
    let isCurrent = true
    const timer = setTimeout(() => {
      void actOnPage('segment', { what: 'count', rules }).then((given) => isCurrent && setAnswer(given))
    }, restMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [rules, isComplete])
  const count = answer?.count
  return (
    <section className="m-panel" aria-live="polite" aria-label={t('own.segments.count')}>
      {!isComplete ? (
        <p>{t('own.segments.incomplete')}</p>
      ) : count ? (
        <>
          <p className="m-heart">{count.line}</p>
          {count.note && <p className="m-note">{count.note}</p>}
          <ul>
            {count.sample?.map((line: string) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {count.rest && <p className="m-quiet-line">{count.rest}</p>}
        </>
      ) : (
        <p>{answer?.notice?.message ?? answer?.message ?? t('own.segments.counting')}</p>
      )}
    </section>
  )
}
