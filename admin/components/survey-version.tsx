// «Прочитать анкету»: the conversation as respondents will see it, and beside it how it is scored and what follows.
import { useTranslation } from 'adminjs'
import React, { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import Bubble from './bubble.tsx'
import { formatDate } from './format.ts'
import { loadPage } from './page-api.ts'
import SurveyScoring from './survey-scoring.tsx'

export default function SurveyVersion() {
  const { t } = useTranslation()
  const { search, pathname } = useLocation()
  const navigate = useNavigate()
  const [read, setRead] = useState<any>(null)
  useEffect(
    () => void loadPage('survey-version', Object.fromEntries(new URLSearchParams(search))).then(setRead),
    [search],
  )
  if (!read) return <main className="m-page" aria-busy="true" />
  if (read.notice) return <main className="m-page">{read.notice.message}</main>

  const change = (name: string, value: string) => {
    const query = new URLSearchParams(search)
    query.set(name, value)
    if (name === 'version') query.delete('survey')
    navigate(`${pathname}?${query}`, { replace: true })
  }
  const select = (name: string, label: string, value: string, options: { value: string; label: string }[]) => (
    <div className="m-field">
      <label htmlFor={name}>{label}</label>
      <select id={name} value={value} onChange={(event) => change(name, event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <main className="m-page">
      <h1>{read.title}</h1>
      <p className="m-about">
        {[
          `${t('reading.version')} ${read.number}`,
          t(`reading.source.${read.source}`),
          formatDate(read.publishedAt),
          read.anonymity,
        ].join(' · ')}
      </p>
      <div className="m-switches">
        {select('type', t('reading.as'), read.type, read.types)}
        {read.languages.length > 1 &&
          select('language', t('reading.text.language'), read.language, [
            { value: 'ru', label: 'Русский' },
            { value: 'en', label: 'English' },
          ])}
        {read.versions.length > 1 &&
          select(
            'version',
            t('reading.version'),
            String(read.id),
            read.versions.map(({ id, number }: any) => ({ value: String(id), label: String(number) })),
          )}
      </div>
      <nav className="m-jump" aria-label={t('reading.contents')}>
        <a href="#chat">{t('reading.chat')}</a>
        <a href="#scoring">{t('reading.scoring')}</a>
        <a href="#recommendations">{t('reading.recommendations')}</a>
      </nav>
      <div className="m-reading">
        <section aria-labelledby="chat" className="m-chat">
          <h2 id="chat">{t('reading.chat')}</h2>
          <div lang={read.language}>
            <Bubble {...read.intro} />
            {read.items.map((item: any) => (
              <React.Fragment key={item.code}>
                {item.opens && <h3>{item.opens}</h3>}
                <article aria-label={item.code}>
                  <p className="m-beside">
                    <b>{item.code}</b>
                    <span>{t(item.required ? 'reading.required' : 'reading.optional')}</span>
                    {item.condition && <em>{item.condition}</em>}
                  </p>
                  <Bubble {...item.bubble} />
                </article>
              </React.Fragment>
            ))}
            <Bubble {...read.outro} />
          </div>
        </section>
        <SurveyScoring scoring={read.scoring} recommendations={read.recommendations} />
      </div>
    </main>
  )
}
