// A material of an event is added: what was typed and chosen stays when it is refused.
import { useTranslation } from 'adminjs'
import React, { useState } from 'react'
import { Link, useNavigate } from 'react-router-dom'
import type { EventMaterialAnswer } from '../events/material-form.ts'
import RefusedPage from './refused-page.tsx'
import { useRecordPage } from './use-record-page.ts'

const empty = { purpose: 'before', title: '', link: '', number: '', day: '' }

export default function EventMaterial() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { data, act, tell, unheard } = useRecordPage<EventMaterialAnswer>('event-material')
  const [given, setGiven] = useState(empty)
  const [file, setFile] = useState<File | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  if (!data) return <main className="m-page" aria-busy="true" />
  if (!('purposes' in data)) return <RefusedPage name="event-material" message={data.message} />
  const { event, purposes } = data
  const set = (changed: Partial<typeof empty>) => setGiven((before) => ({ ...before, ...changed }))
  /** A paper brings its name along; one that was typed stays. */
  const choose = (purpose: string) => {
    const isUnnamed = given.title === '' || purposes.some(({ title }) => title === given.title)
    const title = purposes.find(({ value }) => value === purpose)?.title ?? ''
    set({ purpose, ...(isUnnamed && { title }) })
  }
  const isPaper = purposes.find(({ value }) => value === given.purpose)?.isPaper ?? false

  const upload = async (chosen: File) => {
    const { link: _, ...fields } = given
    const address = `/admin/api/events/${event.id}/file?${new URLSearchParams({ ...fields, name: chosen.name })}`
    const headers = { 'content-type': 'application/octet-stream' }
    return fetch(address, { method: 'POST', headers, body: chosen }).then((response) => response.json())
  }
  async function save() {
    setIsBusy(true)
    const answer = file ? await upload(file).catch(unheard) : await act({ event: String(event.id), ...given })
    setIsBusy(false)
    if (tell(answer)) navigate(event.back)
  }
  return (
    <main className="m-page m-sheet-page">
      <header className="m-sheet-head">
        <h1>{t('pages.event-material')}</h1>
        <p>{event.title}</p>
        <nav className="m-sheet-links" aria-label={t('own.here') ?? undefined}>
          <Link className="m-button" to={event.back}>
            {t('own.eventMaterial.back')}
          </Link>
        </nav>
      </header>
      <section className="m-card" aria-label={t('pages.event-material') ?? undefined}>
        <form
          className="m-material"
          onSubmit={(submitted) => {
            submitted.preventDefault()
            void save()
          }}
        >
          <div className="m-field">
            <label htmlFor="event-material-purpose">{t('own.eventMaterial.purpose')}</label>
            <select id="event-material-purpose" value={given.purpose} onChange={(e) => choose(e.target.value)}>
              {purposes.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </div>
          <div className="m-field">
            <label htmlFor="event-material-title">{t('own.eventMaterial.title')}</label>
            <input
              id="event-material-title"
              type="text"
              required
              maxLength={150}
              value={given.title}
              onChange={(e) => set({ title: e.target.value })}
            />
          </div>
          {isPaper && (
            <>
              <div className="m-field">
                <label htmlFor="event-material-number">{t('own.eventMaterial.number')}</label>
                <input
                  id="event-material-number"
                  type="text"
                  value={given.number}
                  onChange={(e) => set({ number: e.target.value })}
                />
              </div>
              <div className="m-field">
                <label htmlFor="event-material-day">{t('own.eventMaterial.day')}</label>
                <input
                  id="event-material-day"
                  type="date"
                  value={given.day}
                  onChange={(e) => set({ day: e.target.value })}
                />
              </div>
            </>
          )}
          <div className="m-field">
            <label htmlFor="event-material-file">{t('own.eventMaterial.file')}</label>
            <input id="event-material-file" type="file" onChange={(e) => setFile(e.target.files?.[0] ?? null)} />
          </div>
          <div className="m-field">
            <label htmlFor="event-material-link">{t('own.eventMaterial.link')}</label>
            <input
              id="event-material-link"
              type="url"
              disabled={file !== null}
              value={given.link}
              onChange={(e) => set({ link: e.target.value })}
            />
          </div>
          <p className="m-buttons">
            <button type="submit" className="m-primary" disabled={isBusy}>
              {t('own.eventMaterial.save')}
            </button>
          </p>
        </form>
      </section>
    </main>
  )
}
