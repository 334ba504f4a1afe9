// What became of a broadcast: the funnel, which moves while it is sent, what can be done, and each recipient.
import { useTranslation } from 'adminjs'
import React, { useEffect, useState } from 'react'
import BroadcastBubbles from './broadcast-bubbles.tsx'
import BroadcastPace from './broadcast-pace.tsx'
import BroadcastPeople from './broadcast-people.tsx'
import CoverageBar from './coverage-bar.tsx'
import { formatNumber } from './format.ts'
import { loadPage } from './page-api.ts'
import PreviewLines from './preview-lines.tsx'
import { useBroadcastActs } from './use-broadcast.ts'

const askAgainMs = 1_500
const aside = [
  'queued',
  'blocked',
  'failed',
  'expired',
  'unknown',
  'cancelled',
  'switchedOff',
  'noChat',
  'forgotten',
] as const

const onItsWay = ['waiting', 'scheduled', 'queueing', 'sending', 'paused']

/** What may be done to one of this status. */
const offered: Record<string, string[]> = {
  waiting: ['return'],
  scheduled: ['return', 'cancel'],
  queueing: ['cancel'],
  sending: ['pause', 'cancel'],
  paused: ['resume', 'cancel'],
  sent: ['follow'],
}

export default function BroadcastProgress({ data, query, setQuery, onTurn }: any) {
  const { t } = useTranslation()
  const { broadcast, people, canWrite, isOwnRequest } = data
  const { id, status } = broadcast
  const [{ funnel, facts }, setState] = useState(data)
  const [isCancelling, setCancelling] = useState(false)
  const { act, asked, refusal, isBusy } = useBroadcastActs(id, onTurn)
  useEffect(() => setState(data), [data])
  useEffect(() => {
    if (status !== 'sending' && status !== 'queueing') return
    const ask = async () => {
      const now = await loadPage('broadcast', { broadcast: String(id), only: 'funnel' })
      if (now.funnel) setState(now)
      if (now.status && now.status !== status) onTurn()
    }
    // A server that does not answer is asked again.
    const timer = setInterval(() => void ask().catch(() => {}), askAgainMs)
    return () => clearInterval(timer)
  }, [id, status])
  const press = (what: string) => (what === 'cancel' && !isCancelling ? setCancelling(true) : void act(what))
  const told = aside.filter((name) => funnel[name] > 0)
  return (
    <>
      {funnel.people > 0 ? (
        <section className="m-summary" aria-label={t('own.broadcasts.funnel')} aria-live="polite">
          {data.steps.map((step: string) => (
            <div key={step}>
              <h2>{t(`own.broadcasts.funnelOf.${step}`)}</h2>
              <CoverageBar part={funnel[step]} whole={step === 'sent' ? funnel.reached : funnel.sent} />
            </div>
          ))}
          <div className="m-messages">
            <ul>
              <li>
                {t('own.broadcasts.funnelOf.people')}: {formatNumber(funnel.people)}
              </li>
              {told.map((name) => (
                <li key={name}>
                  {t(`own.broadcasts.funnelOf.${name}`)}: {formatNumber(funnel[name])}
                </li>
              ))}
            </ul>
          </div>
        </section>
      ) : (
        <p className="m-hint">{t('own.broadcasts.notYet')}</p>
      )}
      {facts.length > 0 && (
        <ul className="m-facts">
          {facts.map((line: string) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {canWrite && (
        <div className="m-buttons">
          {status === 'waiting' && !isOwnRequest && (!asked || asked.canConfirm) && (
            <button
              type="button"
              className="m-primary"
              disabled={isBusy}
              onClick={() => act('approve', asked ? { confirmed: asked.preview.mark } : {})}
            >
              {t(asked ? 'own.broadcasts.approve' : 'own.broadcasts.checkApproval')}
            </button>
          )}
          {[...(offered[status] ?? []), 'copy'].map((what) => (
            <button
              key={what}
              type="button"
              className={what === 'cancel' && isCancelling ? 'm-danger' : undefined}
              disabled={isBusy}
              onClick={() => press(what)}
            >
              {t(`own.broadcasts.${what === 'cancel' && isCancelling ? 'cancelSure' : what}`)}
            </button>
          ))}
        </div>
      )}
      {canWrite && onItsWay.includes(status) && (
        <BroadcastPace
          perMinute={broadcast.perMinute}
          isBusy={isBusy}
          onSave={(perMinute: string) => void act('pace', { perMinute })}
        />
      )}
      {status === 'waiting' && isOwnRequest && <p className="m-hint">{t('own.broadcasts.waitsForOther')}</p>}
      {asked && <PreviewLines preview={asked.preview} />}
      {refusal && (
        <p className="m-refusal" role="alert">
          {refusal}
        </p>
      )}
      <div className="m-compose">
        <div>
          {people && funnel.people > 0 && <BroadcastPeople people={people} query={query} setQuery={setQuery} />}
        </div>
        <aside>
          <BroadcastBubbles id={id} values={{}} />
        </aside>
      </div>
    </>
  )
}
