// Before a version is published: what it changes, and what stays as it is.
import React, { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router-dom'
import { sendToPage } from '../page-api.ts'
import { useWords } from './words.ts'

type Props = {
  which: Record<string, string>
  save: () => Promise<boolean>
  rev: () => number
  onDone: () => void
  onClose: () => void
}

export default function Publish({ which, save, rev, onDone, onClose }: Props) {
  const t = useWords()
  const [preview, setPreview] = useState<any>(null)
  const [published, setPublished] = useState<any>(null)
  const [isBusy, setIsBusy] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    void (async () => {
      if (!(await save())) return setPreview({ message: t('editor.publish.unsaved') })
      setPreview(
        await sendToPage('survey-editor', { ...which, deed: 'preview' }).catch(() => ({ message: t('own.unheard') })),
      )
    })()
  }, [])
  useEffect(() => heading.current?.focus(), [preview, published])

  async function confirm() {
    setIsBusy(true)
    const answer = await sendToPage('survey-editor', { ...which, deed: 'publish', rev: String(rev()) }).catch(() => ({
      message: t('own.unheard'),
    }))
    setIsBusy(false)
    if (!answer.published) return setPreview(answer)
    onDone()
    setPublished(answer.published)
  }

  if (published) {
    return (
      <section className="m-card m-publish">
        <h2 tabIndex={-1} ref={heading}>
          {t('editor.publish.done', { number: published.number })}
        </h2>
        <p className="m-buttons">
          <Link className="m-button" to={`/admin/pages/survey-version?version=${published.versionId}`}>
            {t('actions.readSurvey')}
          </Link>
          <Link className="m-button" to="/admin/resources/Wave/actions/createWave">
            {t('actions.createWave')}
          </Link>
          <Link className="m-button" to="/admin/pages/survey-drafts">
            {t('editor.to-list')}
          </Link>
        </p>
      </section>
    )
  }
  return (
    <section className="m-card m-publish" aria-busy={preview === null}>
      {preview && (
        <>
          <h2 tabIndex={-1} ref={heading}>
            {preview.message ?? preview.title}
          </h2>
          <ul>
            {(preview.lines ?? []).map((line: string) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {preview.losses?.length > 0 && (
            <div className="m-losses" role="alert">
              <p>
                <b className="m-bad">{t('editor.publish.losses')}</b>
              </p>
              <ul>
                {preview.losses.map((line: string) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          )}
          {preview.waves && <p>{preview.waves}</p>}
        </>
      )}
      <p className="m-buttons">
        {preview?.title && (
          <button type="button" className="m-primary" disabled={isBusy} onClick={() => void confirm()}>
            {t('editor.publish.confirm', { number: preview.number })}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {t('buttons.cancel')}
        </button>
      </p>
    </section>
  )
}
