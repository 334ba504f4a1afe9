// How many the chosen audience has now, and a few of their names.
import { useTranslation } from 'adminjs'
import React, { useEffect, useState } from 'react'
import { actOnPage } from './page-api.ts'

export default function BroadcastAudience({ id, audience }: { id: number; audience: string }) {
  const { t } = useTranslation()
  const [answer, setAnswer] = useState<any>(null)
  useEffect(() => {
    let isCurrent = true
    setAnswer(null)
    void actOnPage('broadcast', { broadcast: String(id), what: 'count', audience }).then(
      (given) => isCurrent && setAnswer(given),
    )
    return () => {
      isCurrent = false
    }
  }, [id, audience])
  const count = answer?.count
  return (
    <section className="m-panel" aria-live="polite" aria-label={t('own.broadcasts.count')}>
      <h2>{t('own.broadcasts.count')}</h2>
      {count ? (
        <>
          <p>{count.line}</p>
          <ul className="m-quiet-line">
            {count.sample.map((line: string) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {count.rest && <p className="m-quiet-line">{count.rest}</p>}
        </>
      ) : (
        <p>{answer?.notice?.message ?? t('own.segments.counting')}</p>
      )}
    </section>
  )
}
