// A wave that is being opened for many: how far it has come, asked again every second until it is done.
import { useTranslation } from 'adminjs'
import React, { useEffect, useState } from 'react'
import type { OpeningProgress } from '../../db/wave-opening-progress.ts'
import CoverageBar from './coverage-bar.tsx'
import { formatNumber } from './format.ts'
import { loadPage } from './page-api.ts'

const askAgainMs = 1_000

type Props = {
  wave: number
  started: OpeningProgress
  /** How many an invitation reaches, once that is known. */
  whole: number
  /** The next stage has begun, or all is done: the whole page is to be read anew. */
  onTurn: () => void
}

export default function WaveOpening({ wave, started, whole, onTurn }: Props) {
  const { t } = useTranslation()
  const { stage } = started
  const [done, setDone] = useState(started.done)
  useEffect(() => {
    let isCurrent = true
    const ask = async () => {
      const answer = await loadPage('wave-progress', { wave: String(wave), only: 'opening' })
      if (!isCurrent) return
      if (answer.underWay?.stage === stage) setDone(answer.underWay.done)
      else onTurn()
    }
    // A server that does not answer is asked again.
    const timer = setInterval(() => void ask().catch(() => {}), askAgainMs)
    return () => {
      isCurrent = false
      clearInterval(timer)
    }
  }, [wave, stage])
  const of = Math.max(whole, done)
  return (
    <section className="m-panel" role="status">
      <p className="m-heart">
        {stage === 'gathering'
          ? t('own.waves.gathering', { number: formatNumber(done) })
          : t('own.waves.inviting', { number: formatNumber(done), total: formatNumber(of) })}
      </p>
      {stage === 'inviting' && <CoverageBar part={done} whole={of} />}
      <p className="m-quiet-line">{t('own.waves.openingHint')}</p>
    </section>
  )
}
