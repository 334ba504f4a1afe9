// What is wrong, in a list: a press goes there.
import React from 'react'
import type { Problem } from './use-draft.ts'
import { useWords } from './words.ts'

export default function Problems({ problems, onGo }: { problems: Problem[]; onGo: (problem: Problem) => void }) {
  const t = useWords()
  const errors = problems.filter((one) => one.isError)
  const rows = [...errors, ...problems.filter((one) => !one.isError)]
  return (
    <section className="m-problems" aria-labelledby="editor-problems">
      <h2 id="editor-problems" aria-live="polite">
        {errors.length > 0 ? t('editor.problems.some', { count: errors.length }) : t('editor.problems.none')}
      </h2>
      <ul>
        {rows.map((one) => (
          <li key={`${one.line} ${one.text}`}>
            <button type="button" className="m-quiet" onClick={() => onGo(one)}>
              <b className={one.isError ? 'm-bad' : 'm-doubt'}>
                {t(one.isError ? 'editor.problems.error' : 'editor.problems.doubt')}
              </b>
              <span>{one.text}</span>
              <small>{t('editor.problems.line', { number: one.line })}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
