// The form a new draft begins with: an empty one, a copy, or a file. What was typed stays when it is refused.
import React, { useState } from 'react'
import { sendToPage } from '../page-api.ts'
import { latin } from './latin.ts'
import { useWords } from './words.ts'

const largestFile = 1_000_000

type Props = {
  begins: { deed: 'create' | 'copy' | 'import'; survey?: any }
  areas: number[]
  canDoWithoutArea: boolean
  onDone: (id: number) => void
  onClose: () => void
}

export default function NewSurvey({ begins, areas, canDoWithoutArea, onDone, onClose }: Props) {
  const t = useWords()
  const { deed, survey } = begins
  const [title, setTitle] = useState<string>(deed === 'copy' ? t('editor.copy.of', { title: survey.title }) : '')
  const [code, setCode] = useState(deed === 'copy' ? `${survey.code}-2` : '')
  const [isOwnCode, setIsOwnCode] = useState(deed === 'copy')
  const [area, setArea] = useState(canDoWithoutArea ? '' : String(areas[0] ?? ''))
  const [text, setText] = useState('')
  const [refused, setRefused] = useState<string[]>([])

  async function begin(event: React.FormEvent) {
    event.preventDefault()
    const values: Record<string, string> =
      deed === 'import'
        ? { deed, text }
        : { deed, title, code, ...(deed === 'create' ? { area } : { version: String(survey.version.id) }) }
    const answer = await sendToPage('survey-drafts', values).catch(() => ({ message: t('own.unheard') }))
    if (answer.id) return onDone(answer.id)
    setRefused(
      answer.refused?.map((one: any) => `${t('editor.problems.line', { number: one.line })}: ${one.text}`) ?? [
        answer.message,
      ],
    )
  }

  async function read(file: File | undefined) {
    if (!file) return
    if (file.size > largestFile) return setRefused([t('editor.import.large')])
    setRefused([])
    setText(await file.text())
  }

  return (
    <form className="m-card m-new" onSubmit={(event) => void begin(event)}>
      <h2>{t(`editor.${deed}`)}</h2>
      {deed === 'import' ? (
        <>
          <div className="m-field">
            <label htmlFor="new-file">{t('editor.import.file')}</label>
            <input
              id="new-file"
              type="file"
              accept=".yaml,.yml,.txt"
              onChange={(event) => void read(event.target.files?.[0])}
            />
          </div>
          <div className="m-field">
            <label htmlFor="new-text">{t('editor.import.text')}</label>
            <textarea
              id="new-text"
              rows={12}
              className="m-mono"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </div>
        </>
      ) : (
        <>
          <div className="m-field">
            <label htmlFor="new-title">{t('editor.field.title')}</label>
            <input
              id="new-title"
              value={title}
              required
              maxLength={200}
              onChange={(event) => {
                setTitle(event.target.value)
                if (!isOwnCode) setCode(latin(event.target.value))
              }}
            />
          </div>
          <div className="m-field">
            <label htmlFor="new-code">{t('editor.field.survey-code')}</label>
            <input
              id="new-code"
              value={code}
              required
              aria-describedby="new-code-hint"
              onChange={(event) => {
                setIsOwnCode(true)
                setCode(event.target.value)
              }}
            />
            <p id="new-code-hint" className="m-hint">
              {t('editor.field.survey-code-hint')}
            </p>
          </div>
          {deed === 'create' && (
            <div className="m-field">
              <label htmlFor="new-area">{t('editor.field.area')}</label>
              <select id="new-area" value={area} onChange={(event) => setArea(event.target.value)}>
                {canDoWithoutArea && <option value="">{t('editor.field.no-area')}</option>}
                {areas.map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </select>
            </div>
          )}
        </>
      )}
      {refused.length > 0 && (
        <ul className="m-error" role="alert">
          {refused.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p className="m-buttons">
        <button type="submit" className="m-primary">
          {t('editor.begin')}
        </button>
        <button type="button" onClick={onClose}>
          {t('buttons.cancel')}
        </button>
      </p>
    </form>
  )
}
