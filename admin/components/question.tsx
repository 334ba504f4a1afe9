// One question: who asks, the conversation, and the answer beneath it.
import { useTranslation } from 'adminjs'
import React from 'react'
import { Link, useNavigate } from 'react-router-dom'
import type { QuestionAnswer } from '../question-answer.ts'
import Mark from './mark.tsx'
import QuestionReply from './question-reply.tsx'
import RefusedPage from './refused-page.tsx'
import { sendFile } from './send-file.ts'
import { useRecordPage } from './use-record-page.ts'

export default function Question() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { data, again, act: send, tell, unheard } = useRecordPage<QuestionAnswer>('question')

  if (!data) return <main className="m-page" aria-busy="true" />
  if (!('turns' in data)) return <RefusedPage name="question" message={data.message} />
  /** True where it was done. */
  const act = async (values: Record<string, string>) => {
    const answer = await send({ question: String(data.id), ...values })
    // What has happened meanwhile is shown; what was typed stays.
    if (answer.isStale) again()
    if (!tell(answer)) return false
    if (answer.isStillTheirs) again()
    else navigate('/admin/resources/Question')
    return true
  }
  const upload = async (file: File) => tell(await sendFile('questions', data.id, file).catch(unheard))
  return (
    <main className="m-page m-sheet-page">
      <header className="m-sheet-head">
        <h1>
          {data.title} <Mark {...data.status} />
        </h1>
        <nav className="m-sheet-links" aria-label={t('own.here') ?? undefined}>
          <Link className="m-button" to="/admin/resources/Question">
            {t('own.questions.all')}
          </Link>
        </nav>
      </header>
      <section className="m-card" aria-label={t('own.questions.about') ?? undefined}>
        <dl>
          {data.facts.map(({ name, value, href }) => (
            <div key={name} className="m-value">
              <dt>{name}</dt>
              <dd>{href ? <Link to={href}>{value}</Link> : value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="m-card" aria-labelledby="question-talk">
        <h2 id="question-talk">{t('own.questions.talk')}</h2>
        <ol className="m-turns">
          {data.turns.map(({ id, isAnswer, who, when, text, file }) => (
            <li key={id} className={isAnswer ? 'm-turn m-turn-answer' : 'm-turn'}>
              <p className="m-note">
                {who}, {when}
              </p>
              <p className="m-turn-text">{text}</p>
              {file && (
                <p>
                  <a href={file.href}>{file.text}</a>
                </p>
              )}
            </li>
          ))}
        </ol>
        <QuestionReply key={data.id} {...data} onAct={act} onUpload={upload} />
      </section>
    </main>
  )
}
