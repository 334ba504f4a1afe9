// The head figures of a wave: coverage of all and by type of organisation, and what became of the messages.
import { useTranslation } from 'adminjs'
import React from 'react'
import { Link } from 'react-router-dom'
import CoverageBar from './coverage-bar.tsx'
import { formatNumber } from './format.ts'

const order = ['queued', 'sending', 'sent', 'unknown', 'failed', 'blocked', 'expired', 'cancelled']
/** Of these one wants to see whom they were for. */
const listed = ['queued', 'unknown', 'failed', 'blocked']

export default function WaveSummary({ data }: any) {
  const { t, tl } = useTranslation()
  const { wave, total, byType, messages } = data
  const told = order.filter((status) => messages[status])
  return (
    <section className="m-summary" aria-label={t('own.waves.coverage')}>
      <div>
        <h2>{t('own.waves.all')}</h2>
        <CoverageBar part={total.answered} whole={total.asked} />
        <p className="m-quiet-line">
          <span>{t('own.waves.reachable', { total: formatNumber(total.reachable) })}</span>{' '}
          {!wave.isAnonymous && <span>{t('own.waves.begun', { total: formatNumber(total.begun) })}</span>}
        </p>
      </div>
      {byType.map((row: any) => (
        <div key={row.type}>
          <h2>{tl(`type.${row.type}`, 'Organisation')}</h2>
          <CoverageBar part={row.answered} whole={row.asked} />
        </div>
      ))}
      {told.length > 0 && (
        <div className="m-messages">
          <h2>{t('own.waves.messages')}</h2>
          <ul>
            {told.map((status) => {
              const text = `${t(`own.waves.message.${status}`)}: ${formatNumber(messages[status])}`
              const href = `/admin/pages/wave-progress?wave=${wave.id}&show=people&message=${status}`
              return <li key={status}>{listed.includes(status) ? <Link to={href}>{text}</Link> : text}</li>
            })}
          </ul>
        </div>
      )}
    </section>
  )
}
