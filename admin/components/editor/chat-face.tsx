// The survey as a respondent meets it in the chat: every button works, and nothing of it is kept.
import React, { useEffect, useState } from 'react'
import { sendToPage } from '../page-api.ts'
import TrialResult from './trial-result.tsx'
import { useWords } from './words.ts'

export type Press = { kind: 'press' | 'text' | 'file'; value: string }

type Props = {
  which: Record<string, string>
  whom: Record<string, string>
  presses: Press[]
  setPresses: (presses: Press[]) => void
  /** For whom. */
  children: React.ReactNode
}

export default function ChatFace({ which, whom, presses, setPresses, children }: Props) {
  const t = useWords()
  const [typed, setTyped] = useState('')
  const [shown, setShown] = useState<any>(null)
  useEffect(() => {
    let isCurrent = true
    void sendToPage('survey-editor', { ...which, ...whom, deed: 'trial', events: JSON.stringify(presses) })
      .catch(() => ({ message: t('own.unheard') }))
      .then((answer) => isCurrent && setShown(answer))
    return () => {
      isCurrent = false
    }
  }, [presses, whom])

  return (
    <div className="m-trial">
      <section className="m-whom" aria-label={t('editor.trial.whom')}>
        {children}
        <p className="m-buttons">
          <button type="button" disabled={presses.length === 0} onClick={() => setPresses(presses.slice(0, -1))}>
            {t('editor.trial.back')}
          </button>
          <button type="button" disabled={presses.length === 0} onClick={() => setPresses([])}>
            {t('editor.trial.again')}
          </button>
        </p>
        {shown?.result && <TrialResult result={shown.result} language={whom.language ?? 'ru'} />}
      </section>
      <section className="m-phone" aria-label={t('editor.face.chat')} aria-busy={shown === null}>
        {shown?.message && (
          <p className="m-refused" role="alert">
            {shown.message}
          </p>
        )}
        <div className="m-talk" lang={whom.language} aria-live="polite">
          {(shown?.views ?? []).map((view: any) => (
            <Message
              key={`${presses.length} ${view.heading} ${view.text}`}
              view={view}
              onPress={(value) => setPresses([...presses, { kind: 'press', value }])}
            />
          ))}
          {shown?.takesFile && (
            <button type="button" onClick={() => setPresses([...presses, { kind: 'file', value: '' }])}>
              {t('editor.trial.file')}
            </button>
          )}
          {shown?.toast && <p className="m-toast">{shown.toast}</p>}
        </div>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (typed.trim() === '') return
            setPresses([...presses, { kind: 'text', value: typed }])
            setTyped('')
          }}
        >
          <input
            aria-label={t('editor.trial.write')}
            placeholder={t('editor.trial.write')}
            value={typed}
            maxLength={4000}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="submit">{t('editor.trial.send')}</button>
        </form>
      </section>
    </div>
  )
}

function Message({ view, onPress }: { view: any; onPress: (value: string) => void }) {
  const paragraphs = String(view.text).split('\n\n').filter(Boolean)
  return (
    <div className="m-bubble">
      <div>
        {view.picture && <img src={view.picture.src} alt={view.picture.alt} />}
        {view.heading && <strong>{view.heading}</strong>}
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {view.note && <p className="m-note">{view.note}</p>}
      </div>
      {view.rows
        .filter((row: any[]) => row.length > 0)
        .map((row: any[]) => (
          <p key={row.map((one) => one.value).join()} className="m-keys">
            {row.map((one) => (
              <button
                key={one.value ?? one.url}
                type="button"
                aria-pressed={one.chosen ? true : undefined}
                onClick={() => onPress(String(one.value ?? ''))}
              >
                {one.chosen ? `✓ ${one.label}` : one.label}
              </button>
            ))}
          </p>
        ))}
    </div>
  )
}
