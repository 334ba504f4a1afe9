// The head figures of a wave: coverage of all and by type of organisation, and what became of the messages.
import { useTranslation } from 'adminjs'
import React from 'react'
import CoverageBar from './coverage-bar.tsx'
import { formatNumber } from './format.ts'
import WaveMessages from './wave-messages.tsx'

export default function WaveSummary({ data }: any) {
  const { t, tl } = useTranslation()
  const { wave, total, byType, messages } = data
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
      {messages.length > 0 && <WaveMessages wave={wave.id} messages={messages} />}
    </section>
  )
}
