// «Редактор опросов»: what there is, what is being written, and three ways to begin.
import { useTranslation } from 'adminjs'
import React, { useEffect, useState } from 'react'
import { Link, useNavigate } from 'react-router-dom'
import { download } from './editor/download.ts'
import NewSurvey from './editor/new-survey.tsx'
import Offer from './editor/offer.tsx'
import { loadPage, sendToPage } from './page-api.ts'

export default function SurveyDrafts() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [data, setData] = useState<any>(null)
  const [begins, setBegins] = useState<any>(null)
  const load = () => void loadPage('survey-drafts').then(setData)
  useEffect(load, [])
  if (!data) return <main className="m-page" aria-busy="true" />
  if (data.message) return <main className="m-page">{data.message}</main>

  const open = (id: number) => navigate(`/admin/pages/survey-editor?draft=${id}`)
  async function save(version: number) {
    const { name, text } = await sendToPage('survey-drafts', { deed: 'export', version: String(version) })
    if (text) download(name, text)
  }
  return (
    <main className="m-page">
      <h1>{t('pages.survey-drafts')}</h1>
      {data.canCreate && (
        <p className="m-buttons">
          <button type="button" className="m-primary" onClick={() => setBegins({ deed: 'create' })}>
            {t('editor.create')}
          </button>
          <button type="button" onClick={() => setBegins({ deed: 'import' })}>
            {t('editor.import')}
          </button>
        </p>
      )}
      {begins && (
        <NewSurvey
          key={`${begins.deed} ${begins.survey?.id}`}
          begins={begins}
          areas={data.areas}
          canDoWithoutArea={data.canDoWithoutArea}
          onDone={open}
          onClose={() => setBegins(null)}
        />
      )}
      {data.drafts.length > 0 && (
        <section className="m-panel" aria-labelledby="editor-new">
          <h2 id="editor-new">{t('editor.unpublished')}</h2>
          <ul className="m-surveys">
            {data.drafts.map((draft: any) => (
              <li key={draft.id}>
                <div>
                  <Link to={`/admin/pages/survey-editor?draft=${draft.id}`} lang="ru">
                    {draft.title || draft.code || '…'}
                  </Link>
                  <small>{t('editor.draft-of', { name: draft.savedBy ?? '…', title: draft.at })}</small>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="m-panel" aria-labelledby="editor-all">
        <h2 id="editor-all">{t('editor.published')}</h2>
        <ul className="m-surveys">
          {data.surveys.map((survey: any) => (
            <li key={survey.id}>
              <div>
                <span lang="ru">{survey.title}</span>
                <small>
                  {survey.version &&
                    [
                      `${t('reading.version')} ${survey.version.number}`,
                      t(`reading.source.${survey.version.source}`),
                      survey.version.at,
                    ].join(' · ')}
                </small>
                {survey.draft && (
                  <small className="m-doubt">
                    {t('editor.draft-of', { name: survey.draft.savedBy ?? '…', title: survey.draft.at })}
                  </small>
                )}
              </div>
              {survey.offer && (
                <Offer
                  surveyId={survey.id}
                  offer={survey.offer}
                  hasDraft={survey.draft !== null}
                  onTaken={() => navigate(survey.href)}
                  onKept={load}
                />
              )}
              <div className="m-buttons">
                {survey.href && (
                  <Link className="m-button" to={survey.href}>
                    {t(survey.draft ? 'editor.go-on' : 'editor.change')}
                  </Link>
                )}
                {survey.version && (
                  <>
                    {data.canCreate && (
                      <button type="button" onClick={() => setBegins({ deed: 'copy', survey })}>
                        {t('editor.copy')}
                      </button>
                    )}
                    <button type="button" onClick={() => void save(survey.version.id)}>
                      {t('editor.export')}
                    </button>
                    <Link className="m-button" to={`/admin/pages/survey-version?version=${survey.version.id}`}>
                      {t('actions.readSurvey')}
                    </Link>
                  </>
                )}
              </div>
            </li>
          ))}
        </ul>
      </section>
    </main>
  )
}
