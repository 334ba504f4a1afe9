// The end of a trial: the scores, and who would be advised what.
import React from 'react'
import { useWords } from './words.ts'

export default function TrialResult({ result, language }: { result: any; language: string }) {
  const t = useWords()
  return (
    <section className="m-outcome" aria-labelledby="trial-result" aria-live="polite">
      <h2 id="trial-result">{t('editor.trial.result')}</h2>
      <p className="m-hint">{t('editor.trial.nothing.kept')}</p>
      <ul>
        {result.scores.map((line: string) => (
          <li key={line} lang={language}>
            {line}
          </li>
        ))}
      </ul>
      {result.scores.length === 0 && <p>{t('editor.trial.no.scores')}</p>}
      <h3>{t('reading.recommendations')}</h3>
      {result.recommendations.length === 0 && <p>{t('editor.trial.no.rules')}</p>}
      <ul>
        {result.recommendations.map((one: any) => (
          <li key={`${one.addressee} ${one.text}`}>
            <small>
              {one.addressee} · {one.kind}
            </small>
            <span lang={language}>{one.text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
