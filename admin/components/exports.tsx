// «Выгрузки»: asks for a file, shows how far each is, and leads to those that are there. Asks again while one is under way.
import { useNotice, useTranslation } from 'adminjs'
import React, { useEffect, useState } from 'react'
import { useLocation } from 'react-router-dom'
import type { ExportRow, ExportsAnswer } from '../pages/exports.ts'
import { actOnPage, loadPage } from './page-api.ts'

const formats = ['xlsx', 'csv', 'csv_words'] as const
const askAgainMs = 1_000

export default function Exports() {
  const { t } = useTranslation()
  const { search } = useLocation()
  const addNotice = useNotice()
  const [offer, setOffer] = useState<ExportsAnswer['offer']>(null)
  const [rows, setRows] = useState<ExportRow[] | null>(null)
  const isUnderWay = rows?.some(({ canCancel }) => canCancel) ?? false

  useEffect(() => {
    void loadPage('exports', Object.fromEntries(new URLSearchParams(search))).then((answer) => {
      setOffer(answer.offer ?? null)
      setRows(answer.rows ?? [])
      if (answer.notice) addNotice(answer.notice)
    })
  }, [search])
  useEffect(() => {
    if (!isUnderWay) return
    const timer = setInterval(
      () => void loadPage('exports').then((answer) => answer.rows && setRows(answer.rows)),
      askAgainMs,
    )
    return () => clearInterval(timer)
  }, [isUnderWay])

  const act = async (values: Record<string, string>) => {
    const unheard = { notice: { type: 'error', message: t('own.unheard') } }
    const answer = await actOnPage('exports', values).catch(() => unheard)
    if (answer.notice) addNotice(answer.notice)
    if (answer.rows) setRows(answer.rows)
  }

  return (
    <main className="m-page" aria-busy={rows === null}>
      <h1>{t('pages.exports')}</h1>
      <p className="m-hint">{t('own.exports.hint')}</p>
      {offer && (
        <section className="m-panel" aria-labelledby="exports-offer">
          <h2 id="exports-offer">{offer.title}</h2>
          <div className="m-export-formats">
            {formats.map((format) => (
              <button
                key={format}
                type="button"
                className="m-button"
                onClick={() => act({ wave: String(offer.wave), format })}
              >
                {t(`own.exports.ask.${format}`)}
              </button>
            ))}
          </div>
        </section>
      )}
      {rows?.length === 0 && <p className="m-empty">{t('own.exports.empty')}</p>}
      <ul className="m-exports" aria-live="polite">
        {(rows ?? []).map((row) => (
          <li key={row.id}>
            <strong>{row.title}</strong>
            <span>{row.format}</span>
            <span className={row.status === 'failed' ? 'm-refused' : 'm-note'}>{row.words}</span>
            {row.share !== null && <progress value={row.share} aria-label={row.words} />}
            {row.href && (
              <a className="m-button" href={row.href} download>
                {t('own.exports.fetch')}
              </a>
            )}
            {row.canCancel && (
              <button type="button" className="m-button" onClick={() => act({ cancel: String(row.id) })}>
                {t('own.exports.cancel')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </main>
  )
}
