// The survey as a page of the web: the very form, in a frame that runs nothing; presses are heard from outside.
import React, { useEffect, useRef, useState } from 'react'
import { sendToPage } from '../page-api.ts'
import TrialResult from './trial-result.tsx'
import { useWords } from './words.ts'

export type SentForm = { go: string; given: Record<string, string[]> }
type Props = {
  which: Record<string, string>
  whom: Record<string, string>
  forms: SentForm[]
  setForms: (forms: SentForm[]) => void
}

export function WebFrame({ which, whom, forms, setForms, onResult }: Props & { onResult: (result: any) => void }) {
  const t = useWords()
  const frame = useRef<HTMLIFrameElement>(null)
  const [shown, setShown] = useState<any>(null)
  useEffect(() => {
    let isCurrent = true
    void sendToPage('survey-editor', { ...which, ...whom, deed: 'trial-form', forms: JSON.stringify(forms) })
      .catch(() => ({ message: t('own.unheard') }))
      .then((answer) => {
        if (!isCurrent) return
        setShown(answer)
        onResult(answer.result ?? null)
      })
    return () => {
      isCurrent = false
    }
  }, [forms, whom])

  function listen() {
    const page = frame.current?.contentDocument
    page?.addEventListener('click', (event) => {
      const pressed = (event.target as Element).closest('a, button')
      if (!pressed) return
      event.preventDefault()
      const href = pressed.getAttribute('href') ?? ''
      if (href.startsWith('#to=')) setForms([...forms, { go: href.split(':')[0] ?? '', given: {} }])
      else if (href.startsWith('#')) page.getElementById(href.slice(1))?.scrollIntoView()
      else if (pressed instanceof HTMLButtonElement || pressed.tagName === 'BUTTON') send(pressed as HTMLButtonElement)
    })
    page?.addEventListener('submit', (event) => event.preventDefault())
  }

  function send(button: HTMLButtonElement) {
    const given: Record<string, string[]> = {}
    if (button.form) {
      for (const [name, value] of new FormData(button.form)) {
        if (typeof value === 'string') given[name] = [...(given[name] ?? []), value]
      }
    }
    setForms([...forms, { go: button.value, given }])
  }

  if (shown?.message)
    return (
      <p className="m-card m-refused" role="alert">
        {shown.message}
      </p>
    )
  return (
    <iframe
      ref={frame}
      className="m-web"
      title={t('editor.face.web')}
      sandbox="allow-same-origin"
      srcDoc={shown?.page ?? ''}
      onLoad={listen}
    />
  )
}

export default function WebFace(props: Props & { children: React.ReactNode }) {
  const t = useWords()
  const [result, setResult] = useState<any>(null)
  const { forms, setForms, whom } = props
  return (
    <div className="m-trial m-trial-web">
      <section className="m-whom" aria-label={t('editor.trial.whom')}>
        {props.children}
        <p className="m-buttons">
          <button type="button" disabled={forms.length === 0} onClick={() => setForms(forms.slice(0, -1))}>
            {t('editor.trial.back')}
          </button>
          <button type="button" disabled={forms.length === 0} onClick={() => setForms([])}>
            {t('editor.trial.again')}
          </button>
        </p>
        {result && <TrialResult result={result} language={whom.language ?? 'ru'} />}
      </section>
      <WebFrame {...props} onResult={setResult} />
    </div>
  )
}
