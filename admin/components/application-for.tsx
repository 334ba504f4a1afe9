// Staff send in an application for somebody: what was typed and chosen stays when it is refused.
import { useTranslation } from 'adminjs'
import React, { useState } from 'react'
import { Link, useNavigate } from 'react-router-dom'
import type { ApplicationForAnswer } from '../contests/application-form.ts'
import Lookup from './lookup.tsx'
import RefusedPage from './refused-page.tsx'
import { useRecordPage } from './use-record-page.ts'

const empty = { person: '', nomination: '', title: '', link: '', code: '', grade: '', consent: '' }
type Field = keyof typeof empty

export default function ApplicationFor() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { data, act, tell, unheard } = useRecordPage<ApplicationForAnswer>('application-for')
  const [given, setGiven] = useState(empty)
  const [file, setFile] = useState<File | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  if (!data) return <main className="m-page" aria-busy="true" />
  if (!('nominations' in data)) return <RefusedPage name="application-for" message={data.message} />
  const { contest, nominations, takesPupils, asksForWork } = data
  const set = (field: Field, value: string) => setGiven((before) => ({ ...before, [field]: value }))
  const label = (name: string) => t(`own.applicationFor.${name}`) ?? undefined

  const upload = async (chosen: File) => {
    const { link: _, ...fields } = given
    const address = `/admin/api/contests/${contest.id}/file?${new URLSearchParams({ ...fields, name: chosen.name })}`
    const headers = { 'content-type': 'application/octet-stream' }
    return fetch(address, { method: 'POST', headers, body: chosen }).then((response) => response.json())
  }
  async function send() {
    setIsBusy(true)
    const answer = file ? await upload(file).catch(unheard) : await act({ event: String(contest.id), ...given })
    setIsBusy(false)
    if (tell(answer)) navigate(contest.back)
  }
  const typed = (field: Field, more: Record<string, unknown> = {}) => (
    <div className="m-field">
      <label htmlFor={`application-${field}`}>{label(field)}</label>
      <input
        id={`application-${field}`}
        type="text"
        required
        autoComplete="off"
        value={given[field]}
        onChange={(e) => set(field, e.target.value)}
        {...more}
      />
    </div>
  )
  return (
    <main className="m-page m-sheet-page">
      <header className="m-sheet-head">
        <h1>{t('pages.application-for')}</h1>
        <p>{contest.title}</p>
        <p>{contest.until}</p>
        <nav className="m-sheet-links" aria-label={t('own.here') ?? undefined}>
          <Link className="m-button" to={contest.back}>
            {t('own.applicationFor.back')}
          </Link>
        </nav>
      </header>
      <section className="m-card" aria-label={t('pages.application-for') ?? undefined}>
        <form
          className="m-material"
          onSubmit={(submitted) => {
            submitted.preventDefault()
            void send()
          }}
        >
          <Lookup
            id="application-person"
            label={label(takesPupils ? 'mentor' : 'person')}
            resourceId="Person"
            required
            value={given.person}
            onChange={(value: string) => set('person', value)}
          />
          <div className="m-field">
            <label htmlFor="application-nomination">{label('nomination')}</label>
            <select
              id="application-nomination"
              required
              value={given.nomination}
              onChange={(e) => set('nomination', e.target.value)}
            >
              <option value="" />
              {nominations.map((one) => (
                <option key={one.value} value={one.value}>
                  {one.label}
                </option>
              ))}
            </select>
          </div>
          {takesPupils && (
            <>
              {typed('code', { maxLength: 16 })}
              {typed('grade', { inputMode: 'numeric', maxLength: 2 })}
            </>
          )}
          {asksForWork && (
            <>
              {typed('title', { maxLength: 200 })}
              <div className="m-field">
                <label htmlFor="application-file">{label('file')}</label>
                <input id="application-file" type="file" onChange={(e) => setFile(e.target.files?.[0] ?? null)} />
              </div>
              {typed('link', { type: 'url', required: false, disabled: file !== null })}
            </>
          )}
          {takesPupils && (
            <label className="m-tick">
              <input
                type="checkbox"
                required
                checked={given.consent === 'yes'}
                onChange={(e) => set('consent', e.target.checked ? 'yes' : '')}
              />
              {label('consent')}
            </label>
          )}
          <p className="m-note">{label('told')}</p>
          <p className="m-buttons">
            <button type="submit" className="m-primary" disabled={isBusy}>
              {label('send')}
            </button>
          </p>
        </form>
      </section>
    </main>
  )
}
