// The results of a stage out of a sheet: taken, sent to be looked at, and sent once more to be written.
import { useTranslation } from 'adminjs'
import React, { useState } from 'react'
import { Link, useNavigate } from 'react-router-dom'
import type { ContestResultsAnswer, ShownPreview } from '../contests/result-preview.ts'
import RefusedPage from './refused-page.tsx'
import SheetSection from './sheet-section.tsx'
import { useRecordPage } from './use-record-page.ts'

export default function ContestResults() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { data, tell, unheard } = useRecordPage<ContestResultsAnswer>('contest-results')
  const [file, setFile] = useState<File | null>(null)
  const [preview, setPreview] = useState<ShownPreview | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  if (!data) return <main className="m-page" aria-busy="true" />
  if (!('templates' in data)) return <RefusedPage name="contest-results" message={data.message} />
  const { stage, templates } = data

  /** Without a mark it is only looked at. */
  async function send(confirmed: string) {
    if (!file) return
    setIsBusy(true)
    const address = `/admin/api/contest-results/${stage.id}/file?${new URLSearchParams({ name: file.name, confirmed })}`
    const headers = { 'content-type': 'application/octet-stream' }
    const answer = await fetch(address, { method: 'POST', headers, body: file })
      .then((response) => response.json())
      .catch(unheard)
    setIsBusy(false)
    setPreview(answer.preview ?? null)
    if (!answer.preview && tell(answer)) navigate(stage.back)
  }
  return (
    <main className="m-page m-sheet-page" aria-busy={isBusy}>
      <header className="m-sheet-head">
        <h1>{t('pages.contest-results')}</h1>
        <p>
          {stage.contest}. {stage.title}
        </p>
        <nav className="m-sheet-links" aria-label={t('own.here') ?? undefined}>
          <Link className="m-button" to={stage.back}>
            {t('own.contestResults.back')}
          </Link>
        </nav>
      </header>
      <section className="m-card" aria-labelledby="results-take">
        <h2 id="results-take">{t('own.contestResults.take')}</h2>
        <p className="m-note">{t('own.contestResults.takeNote')}</p>
        <p className="m-buttons">
          {templates.map(({ text, href }) => (
            // Not a page of the panel: the browser itself fetches it.
            <a key={href} className="m-button" href={href}>
              {text}
            </a>
          ))}
        </p>
      </section>
      <section className="m-card" aria-labelledby="results-bring">
        <h2 id="results-bring">{t('own.contestResults.bring')}</h2>
        <form
          className="m-material"
          onSubmit={(submitted) => {
            submitted.preventDefault()
            void send('')
          }}
        >
          <div className="m-field">
            <label htmlFor="results-file">{t('own.contestResults.file')}</label>
            <input
              id="results-file"
              type="file"
              required
              accept=".xlsx,.csv"
              onChange={(e) => {
                setFile(e.target.files?.[0] ?? null)
                setPreview(null)
              }}
            />
          </div>
          <p className="m-note">{t('own.contestResults.fileNote')}</p>
          <p className="m-buttons">
            <button type="submit" className={preview?.mark ? undefined : 'm-primary'} disabled={isBusy}>
              {t('own.contestResults.check')}
            </button>
          </p>
        </form>
      </section>
      {preview && (
        <>
          <SheetSection section={preview.section} page="contest-results" onDone={() => {}} />
          {preview.mark && (
            <p className="m-buttons">
              <button
                type="button"
                className="m-primary"
                disabled={isBusy}
                onClick={() => void send(preview.mark ?? '')}
              >
                {t('own.contestResults.write')}
              </button>
            </p>
          )}
        </>
      )}
    </main>
  )
}
